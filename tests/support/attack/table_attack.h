// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/attack/chance.h"
#include "tests/support/attack/reference_publisher.h"

#include <string>
#include <vector>

namespace soundings::test {

/// What somebody finds out who sees one table and nothing else, in words; empty where it gives nothing away.
using Leaks = std::vector<std::string>;

/// Cells about fewer than `minimum` people.
Leaks cellsOfFew(const SurveyRelease& release, int minimum = 10);
/// Consistency that rests on fewer than 20 of the people, for somebody who knows how many left something out.
Leaks consistencyOfFew(const ReferencePublisher& publisher, const SurveyRelease& release,
                       const std::vector<Person>& people);
/// Roles that are not shown, of whom the rest tells how many there are, fewer than `minimum`.
Leaks hiddenRolesFound(const SurveyRelease& release, int minimum = 10);
/// Answers of the one person who left a statement of a section out: all that everybody gave is published, so what the
/// others gave follows from a guess at hers, and alpha must fit it.
Leaks leftOutFound(const ReferencePublisher& publisher, const SurveyRelease& release);
/// Answers that are certain: everybody, or everybody of a role, gave the same to a statement or a case, and there is no
/// survey with the same table in which somebody of them did not. It is looked for at random around the people
/// themselves, so one that is not found may be there, and one that is found settles it.
Leaks certainAnswers(const ReferencePublisher& publisher, const std::vector<Person>& people, Dice& dice, int tries);

/// People who came between two tables, or took the place of others, by the same number more or less in every statement:
/// what they answered is what the tables differ by. Fewer than five statements settle nothing.
Leaks newcomersFound(const SurveyRelease& before, const SurveyRelease& after, int minimum = 10);

/// All that one table gives away.
Leaks leaksOf(const ReferencePublisher& publisher, const std::vector<Person>& people, Dice& dice, int tries);

} // namespace soundings::test
