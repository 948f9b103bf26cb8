// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QUndoStack>

#include "app/ui/kit/disclosure.h"
#include "core/questionnaire/built_in.h"
#include "tests/support/closing_workspace.h"
#include "tests/support/open_window.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

const QuestionnaireId kSurveyOfPage{"staff-confidence"};

struct SurveyDesk : OpenWindow {
    RoundId round;
    SurveyDesk()
    {
        startOurs();
        round = session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}, kSurveyOfPage}).value();
        open();
    }
    void open()
    {
        window.goTo({PageId::Assess, kSurveyOfPage, {}, {}});
        settle();
    }
    [[nodiscard]] QString says(const char* label) const { return has(label) ? find<QLabel>(label).text() : QString(); }
    void finish(std::size_t people)
    {
        session.staffSurveys().putIn(round, kSurveyOfPage, soundings::test::variedPeople(people), {});
        settle();
    }
    void ask(const QString& people)
    {
        type("surveyAsked", people);
        QTest::keyClick(&find("surveyAsked"), Qt::Key_Return);
        settle();
    }
};

} // namespace

TEST_CASE("the survey's page says how it is going and what to do next, and no number under the minimum")
{
    SurveyDesk w;
    CHECK(w.says("surveyStanding") == QStringLiteral("Fewer than 10 people have finished so far."));
    w.finish(9);
    CHECK(w.says("surveyStanding") == QStringLiteral("Fewer than 10 people have finished so far."));
    CHECK(w.says("surveySize").isEmpty());
    w.finish(3);
    CHECK(w.says("surveyStanding") == QStringLiteral("12 people have finished."));
    w.ask(QStringLiteral("60"));
    CHECK(w.says("surveyStanding") == QStringLiteral("12 of the 60 people asked have finished (20 %)."));
    w.ask(QStringLiteral("11"));
    CHECK(w.says("surveyStanding").contains(QStringLiteral("more than the 11")));
    CHECK(w.says("surveyNext").contains(QStringLiteral("Put right")));
}

TEST_CASE("how many are asked says what change the survey could show, is remembered, undone and asked at closing")
{
    SurveyDesk w;
    w.ask(QStringLiteral("20"));
    CHECK(w.says("surveySize")
          == QStringLiteral("If everybody answers: With about 20 answers each time only a change of 20 points or more "
                            "would be clear."));
    CHECK(w.session.staffSurveys().asked(w.round, kSurveyOfPage) == 20);
    w.ask(QStringLiteral("60"));
    CHECK(w.says("surveySize").contains(QStringLiteral("11 points")));
    w.session.undoStack()->undo();
    OpenWindow::settle();
    CHECK(w.find<QLineEdit>("surveyAsked").text() == QStringLiteral("20"));
    w.finish(12);
    w.click("surveyClose");
    REQUIRE(w.prompts.closingsAsked.size() == 1);
    CHECK(w.prompts.closingsAsked.front().surveys.front().asked == 20);
    w.ask(QStringLiteral("0"));
    CHECK(w.session.staffSurveys().asked(w.round, kSurveyOfPage) == 20);
    CHECK(w.says("surveyAskedFault").contains(QStringLiteral("whole number")));
}

TEST_CASE(
    "a button that is pressed while the number asked is being typed does what it says, and what is open stays open")
{
    SurveyDesk w;
    w.click("surveySizes.toggle");
    w.type("surveyAsked", QStringLiteral("60"));
    const auto pressed = w.find("surveyTypeIn").mapTo(&w.window, w.find("surveyTypeIn").rect().center());
    QTest::mouseClick(w.window.windowHandle(), Qt::LeftButton, {}, pressed);
    OpenWindow::settle();
    CHECK(w.session.staffSurveys().asked(w.round, kSurveyOfPage) == 60);
    CHECK(w.find("formGrid").isVisible());
    CHECK(w.says("surveySize").contains(QStringLiteral("11 points")));
    CHECK(w.find<Disclosure>("surveySizes").isOpen());
}

TEST_CASE("the survey's page is reached from the assessment and leads back to it")
{
    SurveyDesk w;
    w.click("surveyBack");
    CHECK(w.find("survey-staff-confidence").hasFocus());
    w.click("survey-staff-confidence");
    CHECK(w.find("surveyPage").isVisible());
    w.click("surveyHandOver");
    CHECK_FALSE(w.find("rail").isVisible());
    w.click("staffLeave");
    CHECK(w.find("surveyPage").isVisible());
    CHECK(w.find("rail").isVisible());
}

TEST_CASE("of a closed survey the page says where its results are, and offers nothing that cannot be done")
{
    SurveyDesk w;
    w.finish(12);
    REQUIRE(w.session.rounds().close(w.round, {}));
    w.open();
    CHECK(w.says("surveyStanding").contains(QStringLiteral("closed")));
    CHECK_FALSE(w.has("surveyHandOver"));
    CHECK_FALSE(w.has("surveyClose"));
}

TEST_CASE("the forms and the notice are written where they are asked for, and a file that is refused says why")
{
    SurveyDesk w;
    const auto written = [&w](const char* button, const char* file) {
        w.prompts.savePaths = {w.path(file)};
        w.click(button);
        QFile made(w.path(file));
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    };
    CHECK(written("surveyPaper", "form.pdf").startsWith("%PDF"));
    CHECK(written("surveyNotice", "notice.pdf").startsWith("%PDF"));
    CHECK(written("surveyBrowser", "form.html").contains("staff.rules"));
    CHECK(w.message().contains(QStringLiteral("form.html")));
    w.prompts.choices = {1};
    CHECK(written("surveyPlatform", "form.lss").contains("LimeSurvey"));
    w.prompts.savePaths = {w.path("ours.soundings")};
    w.click("surveyPaper");
    CHECK_FALSE(w.message().isEmpty());
    CHECK_FALSE(w.message().contains(QStringLiteral("Written")));
    CHECK(w.session.isOpen());
}
