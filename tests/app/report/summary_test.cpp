// SPDX-License-Identifier: GPL-3.0-or-later
// The one page that a chair reads.
#include "core/results/next_steps.h"
#include "tests/app/report/reports.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The numbered lists of a summary: its suggested steps.
QStringList stepsIn(const Document& document)
{
    QStringList steps;
    for (const List* list : allOf<List>(document))
        for (const ListItem& item : list->items)
            if (list->numbered)
                steps << item.words;
    return steps;
}

} // namespace

TEST_CASE("the summary is the verdict, two numbers, what holds, what changed, what is being done and three steps")
{
    ReportSource source = wholeSource();
    source.actions.push_back(actionDue("Done long ago", Date{2026, 10, 1}, ActionStatus::Done));
    const Document document = reportOf(source, ReportKind::Summary);
    CHECK(allOf<Headline>(document).size() == 2);
    CHECK(allOf<Table>(document).empty());
    CHECK(allOf<Figure>(document).empty());
    CHECK(allOf<Fold>(document).empty());
    CHECK(stepsIn(document).size() == 3);
    const std::string said = saidIn(document).join(QLatin1Char('\n')).toStdString();
    for (const char* sentence :
         {"Building. Must-haves of our trust are not met with Eastfield Homes and Westmoor Police. "
          "Readiness and trust together say",
          "held at Building because a must-have is not met:", "What changed since Autumn 2025",
          "Actions on 1 December 2026", "1 action is overdue.", "Agree who signs",
          "Open · Overdue: was due on 1 November 2026 · Head of service"})
        CHECK_THAT(said, Catch::Contains(sentence));
    CHECK_THAT(said, !Catch::Contains("Done long ago"));
    CHECK(document.blocks.size() < 25);
    CHECK(document.title == QStringLiteral("Ready to share? Northvale Council, Autumn 2026"));
}

TEST_CASE("the summary lists three actions, the overdue ones first, and fewer steps beside them")
{
    ReportSource source = wholeSource();
    source.actions = {actionDue("No day", {}), actionDue("Later", Date{2027, 1, 1}, ActionStatus::Doing),
                      actionDue("Late", Date{2026, 11, 1}), actionDue("Soon", Date{2026, 12, 9})};
    source.actions.front().action.owner.clear();
    const Document document = reportOf(source, ReportKind::Summary);
    const QStringList said = saidIn(document);
    const auto late = said.indexOf(QStringLiteral("Late"));
    REQUIRE(late >= 0);
    CHECK(said.indexOf(QStringLiteral("Soon")) > late);
    CHECK(said.indexOf(QStringLiteral("Later")) > said.indexOf(QStringLiteral("Soon")));
    CHECK(said.contains(QStringLiteral("Being done · Due on 1 January 2027 · Head of service")));
    CHECK_FALSE(said.contains(QStringLiteral("No day")));
    CHECK(said.contains(QStringLiteral("And 1 more.")));
    CHECK(stepsIn(document).size() == 1); // how the must-haves moved takes a line, too
}

TEST_CASE("a suggestion that is an action already is repeated neither in the summary nor in the full report")
{
    ReportSource source = wholeSource();
    const NextStepSuggestion first = suggestedNextSteps(source.result, 1).at(0);
    const QString words = stepsIn(reportOf(source, ReportKind::Summary)).at(0);
    Action& action = source.actions.front().action;
    action.questionnaire = first.questionnaire;
    action.about = first.about;
    action.item = first.item;
    const QString left = QStringLiteral("What is an action already is not repeated here.");
    CHECK_FALSE(stepsIn(reportOf(source, ReportKind::Summary)).contains(words));
    CHECK(stepsIn(reportOf(source, ReportKind::Summary)).size() == 3);
    CHECK(saidIn(reportOf(source)).contains(left));
    CHECK_FALSE(saidIn(reportOf(source)).contains(words));
    action.status = ActionStatus::Done;
    CHECK(stepsIn(reportOf(source, ReportKind::Summary)).at(0) == words);
    CHECK_FALSE(saidIn(reportOf(source)).contains(left));
    CHECK(saidIn(reportOf(source)).contains(words));
}

TEST_CASE("the summary says that nothing is overdue only where there are actions")
{
    const QString none = QStringLiteral("None is overdue, and none is due within two weeks.");
    ReportSource source = sourceOf(northvaleRound());
    source.today = Date{2026, 12, 1};
    CHECK_FALSE(saidIn(reportOf(source, ReportKind::Summary)).contains(none));
    source.actions = {actionDue("Later", Date{2027, 1, 1})};
    CHECK(saidIn(reportOf(source, ReportKind::Summary)).contains(none));
    source.actions = {actionDue("Over", Date{2026, 1, 1}, ActionStatus::Dropped)};
    CHECK(saidIn(reportOf(source, ReportKind::Summary)).contains(QStringLiteral("All are done or dropped.")));
}

TEST_CASE("without readiness the summary begins with what there is: governance, and the must-haves of trust")
{
    RoundRecord record = northvaleRound();
    record.surveys.clear();
    const Document document = reportOf(sourceOf(record), ReportKind::Summary);
    REQUIRE(allOf<Headline>(document).size() == 2);
    CHECK(allOf<Headline>(document).front()->title == QStringLiteral("Governance"));
    CHECK(allOf<Headline>(document).front()->number == QStringLiteral("74"));
    const std::string said = saidIn(document).join(QLatin1Char('\n')).toStdString();
    CHECK_THAT(said, Catch::Contains("Governance only: 74 out of 100, between"));
    CHECK_THAT(said, Catch::Contains("Must-haves of our trust are not met with Eastfield Homes and Westmoor Police."));
}
