// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace soundings {

/// Sums over the people who gave a scored answer to every statement of a section, in points of the scale counted from 0,
/// reverse-scored statements reversed.
struct CrossTally {
    std::int64_t people = 0;
    std::vector<std::int64_t> sums; ///< one a statement
    std::vector<std::int64_t> products; ///< row-major, statements × statements, symmetric
    bool operator==(const CrossTally&) const = default;
};

/// What a release is reckoned from: whole-number counts of the answers, as confidential as the answers themselves. Made
/// when a survey closes and gone after it. Groups are roles: 0 those who gave none, then the role bands in their order.
struct SurveyCounts {
    std::int64_t people = 0;
    std::vector<std::int64_t> groupSizes;
    /// [item][group][slot]: 0 not answered, 1..n the points, n + 1 does not apply, n + 2 don't know
    std::vector<std::vector<std::vector<std::int64_t>>> items;
    /// [section][group]: people with at least one scored answer
    std::vector<std::vector<std::int64_t>> sectionPeople;
    std::vector<CrossTally> complete; ///< one a section
    /// [scenario][choice][sureness], 0 none in both
    std::vector<std::vector<std::vector<std::int64_t>>> scenarios;
    std::int64_t surePeople = 0; ///< said how sure they are of one case or more
    bool operator==(const SurveyCounts&) const = default;
};

} // namespace soundings
