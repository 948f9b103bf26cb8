// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"

#include <cstdint>
#include <vector>

namespace soundings {

/// People with the same role, weight of rated items and total: their person score is
/// 100 × total / (unitsOf100 × ratedWeight). Only people who answered at least half of what applies to them.
struct ScoreTally {
    std::size_t group = 0;
    std::int64_t ratedWeight = 0;
    std::int64_t total = 0;
    std::int64_t people = 0;
    bool operator==(const ScoreTally&) const = default;
};

/// People with the same role and weight of applicable items, and the sums of what their totals could be at least and at
/// most.
struct RangeTally {
    std::size_t group = 0;
    std::int64_t applicableWeight = 0;
    std::int64_t people = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;
    bool operator==(const RangeTally&) const = default;
};

/// Sums over the people who gave a scored answer to every item of a list, in units, reverse-scored items reversed.
struct CrossTally {
    std::int64_t people = 0;
    std::vector<std::int64_t> sums; ///< one per item
    std::vector<std::int64_t> products; ///< row-major, items × items, symmetric
    bool operator==(const CrossTally&) const = default;
};

struct SectionTally {
    std::vector<ScoreTally> scores; ///< by group, weight, total
    std::vector<RangeTally> ranges; ///< by group, weight
    CrossTally complete;
    std::int64_t partly = 0; ///< people with a scored answer to some of its items and not to all of them
    std::int64_t unsure = 0; ///< of those, people without an answer to an item that applies to them
    bool operator==(const SectionTally&) const = default;
};

/// Confidence and judgement, summed over the people and cases of the calibration block; 0..100 each.
struct CalibrationTally {
    std::int64_t people = 0;
    Fraction judgement;
    Fraction confidence;
    std::int64_t choseOtherwise = 0; ///< of all people, those who made at least one choice that was not recommended
    // Of all people; those in neither of a pair contribute nothing to the figure.
    std::int64_t whollyJudged = 0; ///< made a choice in every case, and all of them count
    std::int64_t partlyJudged = 0; ///< made a choice in some case, and are not among those
    std::int64_t whollyConfident = 0; ///< of those, with a scored answer to every statement of every case
    std::int64_t partlyConfident = 0; ///< scored some of these statements, and are not among those
    bool operator==(const CalibrationTally&) const = default;
};

/// Everything that figures are made from: whole-number counts (STATISTICS.md section 8). Groups are roles: 0 those who
/// skipped the question, then the role bands in their order. As confidential as the answers themselves.
struct SurveyCounts {
    std::int64_t people = 0;
    std::int64_t unitsOf100 = 1; ///< how many whole units an item's 100 is: 4 on an even five-point scale
    std::vector<std::int64_t> groupSizes;
    /// [item][group][slot]: 0 not answered, 1..n the points, n + 1 does not apply, n + 2 don't know
    std::vector<std::vector<std::vector<std::int64_t>>> items;
    std::vector<SectionTally> sections; ///< in the order of the questionnaire
    /// [scenario][choice][sureness], 0 none in both
    std::vector<std::vector<std::vector<std::int64_t>>> scenarios;
    CalibrationTally calibration;
    bool operator==(const SurveyCounts&) const = default;
};

} // namespace soundings
