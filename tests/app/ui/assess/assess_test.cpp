// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ui/assess/assess_desk.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr int kItems = 32;

Qt::Key digit(int number) { return static_cast<Qt::Key>(Qt::Key_0 + number); }

ItemId governanceItem(AssessDesk& desk, std::size_t at)
{
    return desk.session.rounds().record(desk.round).consensus.at(0).questionnaire->items()[at]->id;
}

} // namespace

TEST_CASE("Governance is answered wholly by keyboard", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    for (int item = 0; item < kItems; ++item) {
        desk.key(digit(item % 5));
        desk.key(Qt::Key_Return);
    }
    const Answers answers = desk.governanceAnswers();
    CHECK(answers.size() == kItems);
    for (std::size_t at = 0; at < kItems; ++at)
        CHECK(answerTo(answers, governanceItem(desk, at)) == Answer::rated(static_cast<int>(at % 5)));
    CHECK(desk.isShown(QStringLiteral("32 of 32 answered")));
    desk.key(Qt::Key_Return); // back to the assessment: other questionnaires wait
    CHECK(QApplication::focusWidget()->objectName() != QStringLiteral("answer-governance"));
    desk.prompts.confirms = {true};
    CHECK(desk.press("closeRound"));
    CHECK(desk.session.rounds().current()->state == RoundState::Closed);
    CHECK(desk.prompts.asked.last().contains(QStringLiteral("stays closed even then")));
}

TEST_CASE("Arrows move between cards and do not answer; Space does", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("choice-0"));
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("choice-2"));
    CHECK(desk.governanceAnswers().empty());
    desk.key(Qt::Key_Space);
    CHECK(answerTo(desk.governanceAnswers(), governanceItem(desk, 0)) == Answer::rated(2));
    CHECK(desk.find<QRadioButton>("choice-2")->isChecked());
    desk.key(Qt::Key_Delete);
    CHECK(desk.governanceAnswers().empty());
    CHECK_FALSE(desk.find<QRadioButton>("choice-2")->isChecked());
}

TEST_CASE("Choosing the chosen answer again keeps it; Delete and a button clear it", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_K);
    CHECK(answerTo(desk.governanceAnswers(), governanceItem(desk, 0)) == Answer::dontKnow());
    desk.key(Qt::Key_K);
    CHECK(answerTo(desk.governanceAnswers(), governanceItem(desk, 0)) == Answer::dontKnow());
    CHECK(desk.isShown(QStringLiteral("Press Delete to clear it.")));
    desk.key(Qt::Key_Backspace);
    CHECK(desk.governanceAnswers().empty());
    desk.key(Qt::Key_2);
    CHECK(desk.press("clearAnswer"));
    CHECK(desk.governanceAnswers().empty());
    CHECK_FALSE(desk.find("clearAnswer")->isVisible());
}

TEST_CASE("Undo takes the focus to the answer that it brings back", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_4);
    desk.key(Qt::Key_1);
    desk.session.undoStack()->undo();
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("choice-4"));
}

TEST_CASE("Does not apply is saved only with a reason", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::partner(), desk.partnerNamed("Westmoor Police"));
    const auto answers = [&] {
        const auto partners = desk.session.rounds().record(desk.round).partners;
        return partners.empty() ? Answers{} : partners.front().answers;
    };
    desk.key(Qt::Key_N);
    auto* reason = desk.find<QLineEdit>("reason");
    REQUIRE(reason->hasFocus());
    desk.key(Qt::Key_Return);
    CHECK(answers().empty());
    CHECK(desk.find<QLabel>("reasonMissing")->isVisible());
    desk.type(QStringLiteral("They hold nothing of ours 12"));
    CHECK(answers().empty());
    desk.key(Qt::Key_Return);
    REQUIRE(answers().size() == 1);
    CHECK(answers().begin()->second.answer == Answer::notApplicable("They hold nothing of ours 12"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("choice-na"));
}

TEST_CASE("Letters typed into a note do not answer, and the note is saved when it is left", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(desk.find<QPlainTextEdit>("note")->hasFocus());
    desk.type(QStringLiteral("Kc nu 3"));
    CHECK(desk.governanceAnswers().empty());
    desk.key(Qt::Key_Escape);
    const ItemId item = governanceItem(desk, 0);
    CHECK(desk.governanceAnswers()[item].note == "Kc nu 3");
    CHECK(desk.governanceAnswers()[item].answer == Answer{});
    desk.key(Qt::Key_C);
    CHECK(desk.governanceAnswers()[item].comeBack);
}

TEST_CASE("A note is saved after a second of quiet, as one step of undo", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    const int steps = desk.session.undoStack()->count();
    desk.key(Qt::Key_M, Qt::ControlModifier);
    desk.type(QStringLiteral("First"));
    QTest::qWait(1200);
    CHECK(desk.governanceAnswers()[governanceItem(desk, 0)].note == "First");
    desk.type(QStringLiteral(", then more"));
    QTest::qWait(1200);
    CHECK(desk.governanceAnswers()[governanceItem(desk, 0)].note == "First, then more");
    CHECK(desk.session.undoStack()->count() == steps + 1);
}

TEST_CASE("Evidence is added a line at a time and removed", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_E, Qt::ControlModifier);
    desk.type(QStringLiteral("Minutes of 3 May"));
    desk.key(Qt::Key_E, Qt::ControlModifier);
    desk.type(QStringLiteral("https://example.org/register"));
    desk.key(Qt::Key_PageDown);
    const ItemId item = governanceItem(desk, 0);
    CHECK(desk.governanceAnswers()[item].evidence
          == std::vector<std::string>{"Minutes of 3 May", "https://example.org/register"});
    desk.key(Qt::Key_PageUp);
    REQUIRE(desk.press("removeEvidence-1"));
    CHECK(desk.governanceAnswers()[item].evidence == std::vector<std::string>{"https://example.org/register"});
}

TEST_CASE("Undoing every step and redoing every step changes nothing", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.session.undoStack()->clear();
    for (int item = 0; item < 6; ++item) {
        desk.key(digit(item % 5));
        if (item % 2 == 0)
            desk.key(Qt::Key_C);
        desk.key(Qt::Key_PageDown);
    }
    desk.key(Qt::Key_M, Qt::ControlModifier);
    desk.type(QStringLiteral("A note"));
    desk.key(Qt::Key_Escape);
    const Answers all = desk.governanceAnswers();
    while (desk.session.undoStack()->canUndo())
        desk.session.undoStack()->undo();
    CHECK(desk.governanceAnswers().empty());
    CHECK_FALSE(desk.find<QRadioButton>("choice-1")->isChecked());
    while (desk.session.undoStack()->canRedo())
        desk.session.undoStack()->redo();
    CHECK(desk.governanceAnswers() == all);
    CHECK(desk.find<QPlainTextEdit>("note")->toPlainText() == QStringLiteral("A note"));
}

TEST_CASE("Last round's answer is carried over only when asked for", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_4);
    REQUIRE(desk.session.rounds().add(QStringLiteral("Spring 2027"), {2027, 4, 1}, {AssessDesk::governance()}));
    desk.session.rounds().choose(desk.session.workspace().rounds.back().id);
    desk.go(AssessDesk::governance());
    const RoundId now = desk.session.rounds().current()->id;
    CHECK(desk.isShown(QStringLiteral("Last round, Autumn 2026")));
    CHECK(desk.session.rounds().record(now).consensus.at(0).answers.empty());
    REQUIRE(desk.press("sameAnswer"));
    CHECK(desk.session.rounds().record(now).consensus.at(0).answers.begin()->second.answer == Answer::rated(4));
}

TEST_CASE("A closed round is read and not changed", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_2);
    REQUIRE(desk.session.rounds().close(desk.round));
    desk.go(AssessDesk::governance());
    CHECK(desk.find<QLabel>("closedRound")->isVisible());
    const Answers before = desk.governanceAnswers();
    desk.key(Qt::Key_4);
    desk.key(Qt::Key_K);
    desk.key(Qt::Key_Delete);
    CHECK(desk.governanceAnswers() == before);
}

TEST_CASE("Closing a round tells what was marked to come back to, and the task goes on until that is done", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    for (int item = 0; item < kItems; ++item) {
        desk.key(Qt::Key_3);
        if (item < 2)
            desk.key(Qt::Key_C);
        desk.key(Qt::Key_PageDown);
    }
    CHECK(desk.page.findChild<QWidget*>(QStringLiteral("checkView"))->findChild<QWidget*>(QStringLiteral("closeRound"))
          == nullptr); // other questionnaires wait
    REQUIRE(desk.press("checkDone"));
    REQUIRE(desk.press("closeRound"));
    CHECK(desk.prompts.asked.last().contains(QStringLiteral("come back to this")));
    CHECK(desk.prompts.asked.last().contains(QStringLiteral("Governance – 2 ")));
    desk.go({});
    CHECK(desk.find("answer-governance")->text() == QStringLiteral("Continue"));
    for (int item = 0; item < 2; ++item) {
        desk.go(AssessDesk::governance()); // at the first that is marked
        desk.key(Qt::Key_3);
    }
    desk.go({});
    CHECK(desk.find("answer-governance")->text() == QStringLiteral("View or change answers"));
}
