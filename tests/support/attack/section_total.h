// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"
#include "tests/support/attack/published.h"

namespace soundings::test {

/// Twelfths of a point: every person's mean over one to four items is whole in them.
inline constexpr std::int64_t kParts = 12;
/// The sum of the people's means in twelfths of a point.
Bounds sectionTotal(const PublishedFigure& figure, int levels);
/// The survey with the true limits of sections that are told in fives: on two points, where somebody left something
/// out.
PublishedSurvey withFives(PublishedSurvey survey, const Questionnaire& questionnaire,
                          const std::vector<Person>& people);
/// How far a section's score may be from the one told, either way, because of items at an end of the ruler.
Fraction doubtOfItems(const Questionnaire& questionnaire, const PublishedSurvey& survey, std::size_t section);
/// The sum of so many people's means, where each mean may be that far off.
Bounds widened(const Bounds& total, const Fraction& doubt, std::int64_t people, int levels);

} // namespace soundings::test
