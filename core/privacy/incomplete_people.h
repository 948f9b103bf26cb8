// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/survey_counts.h"

#include <cstdint>

namespace soundings {

/// One to minimum − 1 people.
[[nodiscard]] bool areFew(std::int64_t people, int minimum);

/// Whether an exact mean of the section's people gives away, by its remainders, what the people add up to who answered
/// equally much: a person's mean has another divisor where they left out more, and with two or three points,
/// unequal steps or unequal weights there is little else that fits.
[[nodiscard]] bool isReadByRemainders(const Questionnaire& questionnaire, const Section& section);

/// Whether a few people stand apart from the others by how much of the section they answered, so that figures that have
/// them and figures that don't would together tell of those few. By their number only, never by what they answered.
[[nodiscard]] bool areFewApart(const SectionTally& tally, int minimum, bool readByRemainders);

} // namespace soundings
