// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/rounds/expected_round.h"

namespace soundings::rounds {

/// A figure of `statistics`, and the fewest people behind it. Empty: not shown.
struct Behind {
    std::optional<Exact> score;
    int people = 0;
    const char* limit = nullptr;
};

Behind behind(const std::optional<Cell>& cell);
/// The keys that every figure has.
nlohmann::json figure(const Behind& one);
/// Why a figure has no people at each point, or nothing that needs so many people.
const char* whyNoPoints(const Cell& cell, int from);

/// What is said of the four cases; null where there are none.
nlohmann::json expectedCases(const WholeRound& round);

} // namespace soundings::rounds
