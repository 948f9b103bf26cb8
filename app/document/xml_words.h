// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soundings {

/// Without what no XML 1.0 file may hold: control characters (dropped), halves of surrogate pairs and noncharacters
/// (U+FFFD in their place). Line ends and tabs stay. Source: XML 1.0, production 2 (Char).
QString xmlWords(const QString& words);

} // namespace soundings
