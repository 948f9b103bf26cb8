// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "tests/support/attack/published.h"

namespace soundings::test {

/// Twelfths of a point: every person's mean over one to four items is whole in them.
inline constexpr std::int64_t kParts = 12;
/// The sum of the people's means in twelfths of a point.
Bounds sectionTotal(const PublishedFigure& figure, int levels);
/// The section as it was before items at an end of the ruler took from it or added to it.
PublishedFigure withoutBlurOfItems(const Questionnaire& questionnaire, const PublishedSurvey& survey,
                                   std::size_t section);

} // namespace soundings::test
