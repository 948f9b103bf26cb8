// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/role_release.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace soundings::test {

/// A whole number known to lie between two, both included.
struct Bounds {
    std::int64_t low = 0;
    std::int64_t high = 0;
    [[nodiscard]] bool has(std::int64_t value) const { return low <= value && value <= high; }
};

/// One figure as it was emitted, with what its reader knows of how it was rounded and blurred.
struct PublishedFigure {
    int people = 0;
    Fraction low; ///< the true mean is at least this …
    Fraction high; ///< … and at most this
    std::optional<ReleasedShare> favourable;
    std::vector<ReleasedShare> distribution; ///< by rising score, so turned round where the item is reverse-keyed
    std::map<Headcount, std::optional<ReleasedInterval>> intervals; ///< by the headcount that was told
    std::optional<double> standardDeviation;
    bool isLimit = false;
    bool isWhole = false; ///< told as a whole number, shares in fives
};

using MaybePublished = std::optional<PublishedFigure>;

struct PublishedRole {
    std::string band;
    std::optional<int> people;
    std::vector<MaybePublished> sections;
};

/// Everything that one survey's reader sees. Empty: nothing was emitted of it.
struct PublishedSurvey {
    std::optional<int> respondents;
    std::vector<MaybePublished> sections;
    std::vector<MaybePublished> items; ///< in the order of the questionnaire
    MaybePublished score;
    std::vector<PublishedRole> roles;
};

PublishedFigure published(const ReleasedFigure& figure, int levels);
/// One release for each headcount that was told; the first without one.
PublishedSurvey published(const std::map<Headcount, StaffRelease>& releases, const RoleRelease& roles);
/// How many of so many people a share may stand for.
Bounds countsOf(const ReleasedShare& share, int people, bool inFives);

} // namespace soundings::test
