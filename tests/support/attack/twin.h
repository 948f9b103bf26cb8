// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/attack/chance.h"

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"

#include <vector>

namespace soundings::test {

/// Other people whose answers differ, of whom the gate lets out exactly the same.
struct Twin {
    std::vector<Person> people;
    int rolesSwapped = 0; ///< people who changed places between two roles
    int rowsSwapped = 0; ///< people who exchanged all their answers to one section
    int answersSwapped = 0; ///< people who exchanged one answer, or one person two answers
    int answersChanged = 0;
    [[nodiscard]] int changes() const { return rolesSwapped + rowsSwapped + answersSwapped + answersChanged; }
};

/// Tries random changes and keeps those that the gate does not show. Of fewer than ten people everything is other
/// people's.
Twin twinOf(const QuestionnairePtr& questionnaire, const std::vector<Person>& people, Dice& dice, int tries);

} // namespace soundings::test
