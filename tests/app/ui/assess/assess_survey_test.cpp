// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ui/assess/assess_desk.h"

#include "app/ui/assess/staff/staff_sitting.h"
#include "core/questionnaire/built_in.h"

#include <QPlainTextEdit>
#include <QRadioButton>

#include <catch2/catch.hpp>

#include <set>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr int kStatements = 24;
constexpr int kCases = 4;

void answerAllButOpen(AssessDesk& desk)
{
    REQUIRE(desk.press("staffStart"));
    desk.key(Qt::Key_2); // role
    desk.key(Qt::Key_Return);
    for (int statement = 0; statement < kStatements; ++statement) {
        desk.key(Qt::Key_4);
        desk.key(Qt::Key_Return);
    }
    for (int step = 0; step < 2 * kCases; ++step) {
        desk.key(Qt::Key_1);
        desk.key(Qt::Key_Return);
    }
}

std::optional<Person> draft(AssessDesk& desk)
{
    return desk.session.staffSurveys().draft(desk.round, AssessDesk::staff());
}

} // namespace

TEST_CASE("A person answers the survey by keyboard, sends it, and nothing of it can be reached", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    CHECK(desk.isShown(QStringLiteral("you are not asked for your name")));
    answerAllButOpen(desk);
    auto* comment = desk.find<QPlainTextEdit>("staffComment");
    REQUIRE(comment->hasFocus());
    desk.type(QStringLiteral("More time 3"));
    desk.key(Qt::Key_PageDown);
    REQUIRE(draft(desk));
    CHECK(draft(desk)->role == 2);
    CHECK(draft(desk)->items == std::vector<Code>(kStatements, 4));
    CHECK(draft(desk)->sureness == std::vector<Code>(kCases, 1));
    CHECK(desk.session.staffSurveys().draftComment(desk.round, AssessDesk::staff()) == QStringLiteral("More time 3"));
    REQUIRE(desk.press("staffSend"));
    CHECK_FALSE(draft(desk));
    CHECK_FALSE(desk.session.undoStack()->canUndo());
    CHECK(desk.isShown(QStringLiteral("Thank you")));
    desk.key(Qt::Key_PageUp);
    CHECK(desk.isShown(QStringLiteral("Thank you")));
    REQUIRE(desk.press("staffNextPerson"));
    REQUIRE(desk.press("staffStart"));
    for (auto* card : desk.page.findChildren<QRadioButton*>())
        CHECK_FALSE((card->isVisible() && card->isChecked()));
    CHECK_FALSE(comment->toPlainText().contains(QStringLiteral("More time")));
}

TEST_CASE("Each answer of a person is on file at once, and may be taken back", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffStart"));
    desk.key(Qt::Key_Return); // the role is skipped
    desk.key(Qt::Key_N);
    CHECK(draft(desk)->items.front() == kCodeNotApplicable);
    desk.key(Qt::Key_5);
    CHECK(draft(desk)->items.front() == 5);
    desk.key(Qt::Key_PageUp);
    desk.key(Qt::Key_3);
    CHECK(draft(desk)->role == 3);
    desk.key(Qt::Key_PageDown);
    CHECK(desk.find<QRadioButton>("choice-5")->isChecked());
}

TEST_CASE("Whoever comes to unfinished answers is not shown them", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffStart"));
    desk.key(Qt::Key_3);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_5);
    desk.page.hide();
    desk.page.show();
    CHECK(desk.isShown(QStringLiteral("Someone has not finished")));
    CHECK_FALSE(desk.find("choice-5")->isVisible());
    SECTION("the same person goes on where they were")
    {
        REQUIRE(desk.press("staffGoOn"));
        CHECK(desk.isShown(QStringLiteral("Statement 2 of 24")));
    }
    SECTION("a new person starts with nothing, and the unfinished answers are gone")
    {
        REQUIRE(desk.press("staffStartAgain"));
        REQUIRE(desk.press("staffDeleteFound"));
        CHECK_FALSE(draft(desk));
        REQUIRE(desk.press("staffStart"));
        CHECK_FALSE(desk.find<QRadioButton>("choice-3")->isChecked());
    }
}

TEST_CASE("A person at the screen cannot undo what others did", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_4);
    REQUIRE(desk.session.undoStack()->canUndo());
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffStart"));
    CHECK_FALSE(desk.session.undoStack()->canUndo());
}

TEST_CASE("A comment stops at its limit", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    answerAllButOpen(desk);
    auto* comment = desk.find<QPlainTextEdit>("staffComment");
    comment->setPlainText(QString(600, QLatin1Char('x')));
    CHECK(comment->toPlainText().size() == 500);
    CHECK(desk.isShown(QStringLiteral("500 of 500 characters")));
}

TEST_CASE("The options of a case come in one order for everybody in a round, and in others in other rounds", "[assess]")
{
    const QuestionnairePtr survey = builtInQuestionnaire({"staff-confidence"});
    std::set<std::vector<std::size_t>> orders;
    for (int round = 0; round < 40; ++round) {
        const RoundId id{"round-" + std::to_string(round)};
        const auto order = StaffSitting(survey, id).optionOrder(0);
        Person person;
        person.items.assign(survey->itemCount(), Code(3));
        CHECK(order == StaffSitting(survey, id, person, {}).optionOrder(0));
        CHECK(std::set<std::size_t>(order.begin(), order.end()) == std::set<std::size_t>{0, 1, 2, 3});
        CHECK(order.size() == 4);
        orders.insert(order);
    }
    CHECK(orders.size() > 10);
    // Kept for good: a person may go on after an update of the program, on another computer.
    auto first = std::make_shared<Questionnaire>(*survey);
    first->version = "1.0";
    CHECK(StaffSitting(first, RoundId{"autumn"}).optionOrder(0) == std::vector<std::size_t>{1, 2, 0, 3});
}

TEST_CASE("Influences are marked by keyboard, about them and about us", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    CHECK(desk.isShown(QStringLiteral("Northdale Trust")));
    REQUIRE(desk.press("openInfluences"));
    const auto record = [&](std::size_t at) { return desk.session.rounds().record(desk.round).partners.at(at); };
    for (int row = 0; row < 20; ++row) {
        desk.key(Qt::Key_5);
        desk.key(Qt::Key_Down);
    }
    CHECK(record(0).aboutPartner.size() == 20);
    CHECK(record(0).aboutPartner.begin()->second == "strongly-helps");
    REQUIRE(desk.press("sideOurs"));
    desk.find<QRadioButton>("mark-influence.legal.powers-1")->setFocus();
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Space);
    CHECK(record(0).aboutUs == InfluenceMarks{{{"influence.legal.powers"}, "hinders"}});
    desk.key(Qt::Key_Delete);
    CHECK(record(0).aboutUs.empty());
}

TEST_CASE("Our own marks are copied from another partner as one step of undo", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    REQUIRE(desk.press("openInfluences"));
    REQUIRE(desk.press("sideOurs"));
    CHECK_FALSE(desk.press("copyMarks"));
    desk.find<QRadioButton>("mark-influence.legal.powers-1")->setFocus();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_4);
    desk.go(AssessDesk::partner(), desk.partnerNamed("Westmoor Police"));
    REQUIRE(desk.press("openInfluences"));
    REQUIRE(desk.press("sideOurs"));
    const int steps = desk.session.undoStack()->count();
    REQUIRE(desk.press("copyMarks"));
    CHECK(desk.session.rounds().record(desk.round).partners.at(1).aboutUs
          == desk.session.rounds().record(desk.round).partners.at(0).aboutUs);
    CHECK(desk.session.rounds().record(desk.round).partners.at(1).aboutUs.size() == 2);
    CHECK(desk.session.undoStack()->count() == steps + 1);
    desk.session.undoStack()->undo();
    CHECK(desk.session.rounds().record(desk.round).partners.size() == 1); // nothing is said of the second again
}
