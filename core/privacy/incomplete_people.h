// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/survey_counts.h"

#include <cstdint>
#include <vector>

namespace soundings {

/// One to minimum − 1 people.
[[nodiscard]] bool areFew(std::int64_t people, int minimum);

/// Whether an exact mean of the section's people gives away, by its remainders, what the people add up to who answered
/// equally much: a person's mean has another divisor where they left out more, and with unequal weights or two points
/// there is little else that fits.
[[nodiscard]] bool isReadByRemainders(const Questionnaire& questionnaire, const Section& section);

/// Whether a few people stand apart from the others by how much of the section they answered, so that figures that have
/// them and figures that don't would together tell of those few. By their number only, never by what they answered.
[[nodiscard]] bool areFewApart(const SectionTally& tally, int minimum, bool readByRemainders);

/// The answers of people who gave equally many, in whole units of the scale, and how often they count in a sum that the
/// shown figures give away.
struct UnitSum {
    std::int64_t factor = 1; ///< not 0
    std::int64_t most = 0; ///< from 0 to this
    std::int64_t given = 0; ///< in truth
    bool isOneAnswer = false;
};

/// Whether the weighed sum of them says what everybody behind one of them answered: only one value fits, and that is
/// nothing, all there is, or a single answer. Sums of too many possibilities to look at don't.
bool tellsEveryAnswer(const std::vector<UnitSum>& sums);

} // namespace soundings
