// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>

namespace soundings {

/// What a copy of a round's answers is, before it is made.
QString copyRuleText();
/// "It begins with 91 answers of Autumn 2026, each marked …": what was copied, and what was left out.
QString copiedText(const QString& from, std::size_t answers, std::size_t leftOut);

} // namespace soundings
