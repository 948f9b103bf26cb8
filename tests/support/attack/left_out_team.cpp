// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/left_out_team.h"

#include "tests/support/questionnaire_builder.h"

#include <algorithm>

namespace soundings::test {

LeftOutTeam leftOutTeam(Dice& dice, int people, int statements, int points, int content)
{
    QuestionnaireBuilder builder("staff");
    builder.respondent(Respondent::Individual).points(points).section("s");
    for (int i = 0; i < statements; ++i)
        builder.item("s." + std::to_string(i));
    LeftOutTeam team{builder.shared(), {}};
    for (int i = 0; i < people; ++i) {
        Person& person = team.people.emplace_back();
        const int level = dice.percent(content) ? points + 1 : dice.between(1, points);
        for (int item = 0; item < statements; ++item)
            person.items.push_back(static_cast<Code>(std::clamp(level + dice.between(-1, 1), 1, points)));
    }
    team.people.front().items.front() = kCodeNotAnswered;
    return team;
}

} // namespace soundings::test
