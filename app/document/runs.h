// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace soundings {

/// A stretch of words in one language.
struct Run {
    QString words;
    bool isFallback = false; ///< in the language that the program falls back to, not the document's
    bool operator==(const Run&) const = default;
};

/// Words taken apart at their FallbackMarks; empty for no words.
std::vector<Run> runs(const QString& words);

} // namespace soundings
