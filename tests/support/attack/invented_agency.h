// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"
#include "core/response/round_record.h"
#include "tests/support/attack/chance.h"

#include <vector>

namespace soundings::test {

/// How a team answers.
enum class Shape { Typical, Skewed, Ceiling, Polarised, Unanimous };

/// A small agency in two rounds: the same people the second time, but for a few who joined or left.
struct InventedAgency {
    std::uint64_t seed = 0;
    QuestionnairePtr questionnaire;
    Shape shape = Shape::Typical;
    std::vector<Person> first;
    std::vector<Person> second;
};

/// 3 to 60 people, 1 to 5 roles of uneven size (with those who skip the question); 2 or 3 sections of 2 to 4 items on
/// 2, 3, 5 or 7 points. The same for the same seed.
InventedAgency inventAgency(std::uint64_t seed);
/// The same people on a given questionnaire.
InventedAgency inventAgency(std::uint64_t seed, const QuestionnairePtr& questionnaire);

SurveyRecord surveyOf(const InventedAgency& agency, const std::vector<Person>& people);

} // namespace soundings::test
