// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soundings::cli {

/// Characters in a line of help and of tables.
inline constexpr int kLineWidth = 80;

/// The paragraphs of `text` broken at spaces into lines of at most `width` characters; those after the first of each
/// are indented by `indent` more than the first. A word that is longer stands alone.
QString wrapped(const QString& text, int width = kLineWidth, int indent = 0);
/// Output for a terminal: each line broken on its own, what follows a "- " or stands indented further in.
QString wrappedLines(const QString& text, int width);

} // namespace soundings::cli
