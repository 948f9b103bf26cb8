// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/round_tasks.h"

#include "app/ui/assess/answer_progress.h"
#include "core/questionnaire/built_in.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;

namespace {

RoundTask taskWith(int answered, int comeBack, int total = 4)
{
    RoundTask task;
    task.answered = answered;
    task.comeBack = comeBack;
    task.total = total;
    return task;
}

RoundTask surveyOf(std::optional<int> people, bool isOver)
{
    RoundTask task;
    task.isSurvey = true;
    task.people = people;
    task.isOver = isOver;
    task.minimumGroup = 10;
    return task;
}

} // namespace

TEST_CASE("what is begun or to be come back to comes before what is not begun, and surveys last")
{
    const std::vector<RoundTask> copied{surveyOf({}, false), taskWith(0, 0), taskWith(4, 4), taskWith(3, 0)};
    CHECK(nextTask(copied) == &copied[2]);
    const std::vector<RoundTask> looked{surveyOf({}, false), taskWith(0, 0), taskWith(4, 0)};
    CHECK(nextTask(looked) == &looked[1]);
    const std::vector<RoundTask> answered{taskWith(4, 0), surveyOf({}, false)};
    CHECK(nextTask(answered) == &answered[1]);
    const std::vector<RoundTask> over{taskWith(4, 0), surveyOf({}, true), surveyOf(12, false)};
    CHECK(nextTask(over) == nullptr);
}

TEST_CASE("a survey that closed without anybody says so and is not finished")
{
    const RoundTask none = surveyOf(0, true);
    CHECK(taskProgressText(none) == QStringLiteral("Nobody took part"));
    CHECK_FALSE(none.isComplete());
    CHECK(taskProgressText(surveyOf({}, true)) == QStringLiteral("Fewer than 10 people"));
}

TEST_CASE("where every item is answered the first to come back to is gone on with")
{
    const QuestionnairePtr governance = builtInQuestionnaire({"governance"});
    Answers answers;
    for (const Item* item : governance->items())
        answers[item->id].answer = Answer::rated(2);
    CHECK(firstToAnswer(*governance, answers) == governance->items().front());
    const Item* marked = governance->items()[7];
    answers[marked->id].comeBack = true;
    CHECK(firstToAnswer(*governance, answers) == marked);
    answers.erase(governance->items()[9]->id);
    CHECK(firstToAnswer(*governance, answers) == governance->items()[9]);
}
