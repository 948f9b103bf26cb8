// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>

#include "app/ui/survey/entry/double_entry.h"
#include "app/ui/survey/entry/form_grid.h"
#include "core/questionnaire/built_in.h"
#include "tests/support/open_window.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

const QuestionnaireId kTypedSurvey{"staff-confidence"};
constexpr int kStatements = 24;
constexpr int kCases = 4;

struct EntryDesk : OpenWindow {
    RoundId round;
    EntryDesk()
    {
        startOurs();
        round = session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}, kTypedSurvey}).value();
        open();
    }
    void open()
    {
        window.goTo({PageId::Assess, kTypedSurvey, {}, {}});
        settle();
        click("surveyTypeIn");
    }
    [[nodiscard]] FormGrid& grid() const { return find<FormGrid>("formGrid"); }
    [[nodiscard]] TypedForms& typed() { return session.staffSurveys().typed(); }
    void keys(const QString& text)
    {
        for (const QChar key : text)
            QTest::keyClick(&grid(), key.toLatin1());
        settle();
    }
    void enter()
    {
        QTest::keyClick(&grid(), Qt::Key_Return);
        settle();
    }
    /// Statements, cases each with how sure, role, no comment.
    void form(QChar answer = QLatin1Char('4'))
    {
        keys(QString(kStatements, answer) + QStringLiteral("a3").repeated(kCases) + QStringLiteral("2"));
        if (typed().sample.empty())
            enter();
    }
    [[nodiscard]] QString says(const char* label) const { return find<QLabel>(label).text(); }
};

} // namespace

TEST_CASE("forms are typed with one key an answer, and put in at once as people who have finished")
{
    EntryDesk w;
    CHECK(w.grid().hasFocus());
    for (int form = 0; form < 12; ++form)
        w.form(QChar(u'0' + static_cast<char16_t>(form % 5)));
    CHECK(w.says("formCount") == QStringLiteral("12 forms typed"));
    CHECK(w.typed().forms.at(1).person.items == std::vector<Code>(kStatements, 2));
    CHECK(w.typed().forms.at(1).person.choices == std::vector<Code>(kCases, 1));
    CHECK(w.typed().forms.at(1).person.sureness == std::vector<Code>(kCases, 3));
    CHECK(w.typed().forms.at(1).person.role == 2);
    CHECK(w.typed().forms.at(11).number == QStringLiteral("12"));
    w.click("formsFinish");
    CHECK(w.session.staffSurveys().finishedPeople(w.round, kTypedSurvey) == 12);
    CHECK(w.message().contains(QStringLiteral("12 forms are put in")));
    CHECK(w.typed().forms.size() <= 1);
    CHECK(w.typed().count() == 0);
    CHECK(w.find("surveyPage").isVisible());
}

TEST_CASE("d is don't know, n does not apply, space leaves open, Backspace goes back, and other keys are refused")
{
    EntryDesk w;
    int column = 1; // of the first statement that offers both
    while (!formKey(w.grid().forms()->keys(column), QLatin1Char('d'))
           || !formKey(w.grid().forms()->keys(column), QLatin1Char('n')))
        ++column;
    const auto code = [&](int at) {
        return w.typed().forms.front().person.items[static_cast<std::size_t>(column - 1 + at)];
    };
    w.grid().setCurrentIndex(w.grid().forms()->index(0, column));
    w.keys(QStringLiteral("d4 "));
    CHECK(code(0) == kCodeDontKnow);
    CHECK(code(1) == 5);
    CHECK(code(2) == kCodeNotAnswered);
    CHECK(w.grid().currentIndex().column() == column + 3);
    w.keys(QStringLiteral("7"));
    CHECK(w.grid().currentIndex().column() == column + 3);
    CHECK(w.says("formHint").contains(QStringLiteral(" takes ")));
    for (int back = 0; back < 3; ++back)
        QTest::keyClick(&w.grid(), Qt::Key_Backspace);
    w.keys(QStringLiteral("N"));
    CHECK(code(0) == kCodeNotApplicable);
    QTest::keyClick(&w.grid(), Qt::Key_Delete, Qt::ControlModifier);
    CHECK_FALSE(w.typed().forms.front().hasAnswer());
    CHECK(w.grid().currentIndex().column() == 1);
}

TEST_CASE("how sure somebody is of a case they left open is not asked, and a comment is typed as text")
{
    EntryDesk w;
    w.keys(QString(kStatements, QLatin1Char('3')) + QStringLiteral("    2"));
    CHECK(w.says("formCount") == QStringLiteral("1 form typed")); // as many as the button would put in
    CHECK(w.typed().forms.front().person.sureness == std::vector<Code>(kCases, kCodeNotAnswered));
    CHECK(w.typed().forms.front().person.role == 2);
    w.keys(QStringLiteral("M"));
    auto* text = w.window.findChild<QLineEdit*>(QStringLiteral("formText"));
    REQUIRE(text != nullptr);
    QTest::keyClicks(text, QStringLiteral("ore time"));
    QTest::keyClick(text, Qt::Key_Return);
    OpenWindow::settle();
    CHECK(w.typed().forms.front().comment == QStringLiteral("More time"));
    CHECK(w.says("formCount") == QStringLiteral("1 form typed"));
    CHECK(w.grid().currentIndex().row() == 1);
    CHECK(w.grid().currentIndex().column() == 1); // nothing of the next form is passed over
}

TEST_CASE("a sample is typed a second time, and what differs is settled answer by answer")
{
    EntryDesk w;
    for (int form = 0; form < 3; ++form)
        w.form();
    w.click("formsCheck");
    REQUIRE(w.typed().sample.size() == 1);
    const std::size_t place = w.typed().sample.front();
    w.keys(QString(kStatements - 2, QLatin1Char('4')) + QStringLiteral("30") + QStringLiteral("a3").repeated(kCases)
           + QStringLiteral("2"));
    w.click("formsFinish");
    CHECK(w.says("differencesSum") == QStringLiteral("2 of 33 answers differ."));
    CHECK_FALSE(w.find("differencesDone").isVisible());
    w.click("difference-1-second");
    w.click("difference-2-first");
    CHECK(w.typed().forms[place].person.items[kStatements - 2] == 4);
    CHECK(w.typed().forms[place].person.items[kStatements - 1] == 5);
    CHECK(differences(w.typed(), *builtInQuestionnaire(kTypedSurvey)).empty());
    w.click("differencesAll"); // more than one in a hundred differed
    CHECK(w.typed().sample.size() == 3);
    w.click("formsBack");
    CHECK(w.says("formCount") == QStringLiteral("3 forms typed"));
}

TEST_CASE("the sample is every tenth form, from one of the first ten on")
{
    const Questionnaire& staff = *builtInQuestionnaire(kTypedSurvey);
    TypedForms typed;
    for (int n = 1; n <= 34; ++n) {
        typed.forms.push_back(emptyForm(staff, QString::number(n)));
        typed.forms.back().isDone = n != 14;
    }
    beginSample(typed, staff, 3);
    CHECK(typed.sample == std::vector<std::size_t>{3, 14, 24}); // the one that is not typed to its end is passed over
    CHECK(typed.again[1].number == QStringLiteral("15"));
    typed.forms.resize(2);
    beginSample(typed, staff, 9);
    CHECK(typed.sample == std::vector<std::size_t>{1});
}

TEST_CASE("what is typed and not put in stays while other pages are shown, and is not lost without a question")
{
    EntryDesk w;
    w.form();
    w.window.goTo({PageId::Home, {}, {}, {}});
    w.trigger("language-cy");
    w.trigger("language-en");
    w.open();
    CHECK(w.says("formCount") == QStringLiteral("1 form typed"));
    CHECK_FALSE(w.window.close());
    CHECK(w.prompts.asked.back().contains(QStringLiteral("1 form is typed in and not put in")));
    w.window.goTo({PageId::Home, {}, {}, {}});
    w.trigger("round-close");
    CHECK(w.prompts.asked.back().contains(QStringLiteral("Put it in first")));
    w.prompts.confirms = {true};
    w.trigger("file-close");
    CHECK_FALSE(w.session.isOpen());
    CHECK(w.typed().forms.empty());
}

TEST_CASE("forms that look as if they were in already are put in only where that is said")
{
    EntryDesk w;
    for (int form = 0; form < 11; ++form)
        w.form(QChar(u'0' + static_cast<char16_t>(form % 5)));
    w.click("formsFinish");
    w.click("surveyTypeIn");
    for (int form = 0; form < 11; ++form)
        w.form(QChar(u'0' + static_cast<char16_t>(form % 5)));
    w.click("formsFinish");
    CHECK(w.prompts.asked.back().contains(QStringLiteral("Put in already?")));
    CHECK(w.session.staffSurveys().finishedPeople(w.round, kTypedSurvey) == 11);
    w.prompts.confirms = {true};
    w.click("formsFinish");
    CHECK(w.session.staffSurveys().finishedPeople(w.round, kTypedSurvey) == 22);
}

TEST_CASE("assistive technology hears the form, the question and the answer in words")
{
    EntryDesk w;
    w.keys(QStringLiteral("3"));
    const FormModel& model = *w.grid().forms();
    CHECK(model.data(model.index(0, 1), Qt::AccessibleTextRole).toString()
          == QStringLiteral("Form 1, Statement 1: Mostly true"));
    CHECK(model.data(model.index(0, 2), Qt::AccessibleTextRole).toString()
          == QStringLiteral("Form 1, Statement 2: left open"));
    CHECK(w.says("formPlace").startsWith(QStringLiteral("Form 1 · Statement 2: ")));
    CHECK(w.says("formKeys").contains(QStringLiteral("0 Not at all true · 1 Slightly true")));
}
