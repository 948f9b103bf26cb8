// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of the table say (SCORING.md section 11): for publishing, and for telling whether a release can have
// been published.
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"

namespace soundings {

inline constexpr PeopleCount kPointsFrom = 20; ///< people, for those at each point
inline constexpr PeopleCount kConsistencyFrom = 30; ///< took part
inline constexpr PeopleCount kCompleteFrom = 20; ///< answered all of the section
inline constexpr PeopleCount kFinerFrom = 100;
inline constexpr std::size_t kConsistentItems = 3; ///< a section has consistency from so many statements,
inline constexpr std::size_t kConsistentPoints = 3; ///< on so many points
inline constexpr std::size_t kRolePoints = 3; ///< no roles on fewer
inline constexpr std::size_t kFewestRoles = 2; ///< shown, or none is
inline constexpr int kCoarse = 5; ///< hundredths of a coefficient: "to the nearest 0.05"
inline constexpr int kAlphaEnd = 95; ///< in hundredths: "0.95 or more"

/// "By fives from a to b": to the nearest multiple, not under the lowest nor over the highest; at these a limit.
struct Steps {
    int step = 5;
    int lowest = 20;
    int highest = 80;
};
inline constexpr Steps kByFives{};
inline constexpr Steps kByFivesFurther{5, 10, 90};
inline constexpr Steps kByTens{10, 20, 80};
/// Of a statement or a case whose people at each point are not published.
constexpr Steps stepsOf(PeopleCount people) { return people < kPointsFrom ? kByFives : kByFivesFurther; }

PeopleCount sumOf(const std::vector<PeopleCount>& counts);

RoundedScore roundedScore(const Fraction& score, const Steps& steps, PeopleCount people);
/// The same of a number that may be published so, and else nothing.
std::optional<RoundedScore> roundedAt(int value, const Steps& steps, PeopleCount people);

/// Rule 1: nine in ten or more of 20 to 99 people gave answers of one kind.
bool areNearlyAllAlike(const std::vector<PeopleCount>& kinds);
/// Answers below, at and above a score of 50, after reversal.
std::vector<PeopleCount> kindsOfAnswers(const Questionnaire& questionnaire, const Item& item,
                                        const std::vector<PeopleCount>& points);
/// Whether the people at each point, or at each option, are published.
bool showsPoints(const std::vector<PeopleCount>& kinds);

/// Whether a section is one that has consistency, if enough answered all of it. `statements`: its first.
bool mayHaveConsistency(const SurveyRelease& release, const ReleasedSection& section,
                        const ReleasedStatement* statements, std::size_t points);
/// How an alpha in hundredths reads, where so many took part.
Limit limitOfAlpha(int alpha, PeopleCount people);

/// Mean over the people, 0..100; there must be some.
Fraction meanScore(const Questionnaire& questionnaire, const Item& item, const std::vector<PeopleCount>& points);
Fraction meanScore(const Scenario& scenario, const std::vector<PeopleCount>& options);

} // namespace soundings
