// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/published.h"
#include "core/staff/staff_result.h"

namespace soundings {

StaffFigure figureOf(const RoundedScore& rounded);
/// The same numbers on a denominator they can be added up on: exactly where a common one of up to 10^9 will do, else up
/// to the next billionth, which no rounding half up and no line of a band or a must-have can tell from the exact
/// number.
std::vector<std::optional<Fraction>> addable(const std::vector<std::optional<Fraction>>& scores);
/// People and whole percentages, which add up to 100; each point is called as `names` says.
std::vector<PointShare> sharesOf(const std::vector<PeopleCount>& counts, const std::vector<int>& names);

/// What is left of the variance when `people` of the headcount answered: (N − n)/(N − 1); 1 where it is not known.
double uncoveredBy(PeopleCount people, std::optional<PeopleCount> headcount);
LikelyRange likelyRange(const statistics::Interval& interval, bool isUsualSpread);
/// Gives a figure its interval, from a variance on the ruler (STATISTICS.md section 4.2). A limit may be anything
/// beyond.
void addInterval(StaffFigure& figure, const Published& published, double variance, bool isUsualSpread);

/// Of people's scores of one statement, on the ruler, with n − 1.
double rulerVariance(const Questionnaire& questionnaire, const Item& item, const std::vector<PeopleCount>& points);

} // namespace soundings
