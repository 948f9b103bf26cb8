// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"
#include "tests/support/attack/chance.h"

#include <vector>

namespace soundings::test {

/// A team on one section, one of whom left the first statement out.
struct LeftOutTeam {
    QuestionnairePtr questionnaire;
    std::vector<Person> people;
};

/// `content`: percent who answer near the top.
LeftOutTeam leftOutTeam(Dice& dice, int people, int statements, int points, int content = 0);

} // namespace soundings::test
