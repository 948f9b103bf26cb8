// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"
#include "tests/support/attack/chance.h"

#include <vector>

namespace soundings::test {

/// A small agency in two rounds: the same people the second time, with the same answers, but for a few who joined or
/// left.
struct InventedAgency {
    std::uint64_t seed = 0;
    QuestionnairePtr questionnaire;
    std::vector<Person> first;
    std::vector<Person> second;
};

/// 9 to 60 people, 1 to 6 roles of uneven size (with those who skip the question); 2 or 3 sections of 1 to 4 statements
/// on 2, 3, 5 or 7 points, some at unequal steps; typical, skewed, polarised and unanimous answers, blanks and don't
/// knows; some with cases. The same for the same seed.
InventedAgency inventAgency(std::uint64_t seed);
/// The same people on a given questionnaire.
InventedAgency inventAgency(std::uint64_t seed, const QuestionnairePtr& questionnaire);

} // namespace soundings::test
