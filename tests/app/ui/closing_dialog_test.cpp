// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a round with staff surveys is closed.
#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include "app/text/language.h"
#include "app/ui/closing/closing_dialog.h"
#include "tests/support/closing_workspace.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// What the preview says of 24 people who wrote 12 comments.
SurveyPreview previewOfMany()
{
    SurveyPreview preview;
    preview.questionnaire = builtInQuestionnaire(kStaffSurvey);
    preview.people = 24;
    preview.statements.assign(preview.questionnaire->itemCount(), RowShown::InFull);
    preview.statements[0] = RowShown::Rounded;
    preview.statements[1] = RowShown::NotAtAll;
    preview.cases.assign(preview.questionnaire->scenarios.scenarios.size(), RowShown::InFull);
    preview.roles = {{ReleasedRole::Kind::Role, "manager"}, {ReleasedRole::Kind::OtherRoles, {}}};
    preview.comments = someComments(12);
    return preview;
}

struct OpenDialog {
    ClosingDialog dialog;

    explicit OpenDialog(const SurveyPreview& preview)
        : dialog({QStringLiteral("Close Autumn 2026"), QStringLiteral("It can then be read."), {preview}})
    {
        dialog.show();
        QApplication::processEvents();
    }
    template <class T> [[nodiscard]] T* find(const char* name) const
    {
        return dialog.findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool mayClose() const { return find<QPushButton>("closing-act")->isEnabled(); }
    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisibleTo(&dialog))
                all << label->text();
        return all.join(QLatin1Char('\n'));
    }
    [[nodiscard]] ClosingChoices choices() const { return dialog.choices().front(); }
};

} // namespace

TEST_CASE("closing shows which rows there will be and that the answers are destroyed")
{
    const OpenDialog open(previewOfMany());
    const QString text = open.text();
    CHECK(text.contains(QStringLiteral("destroyed when the round closes, for good")));
    CHECK(text.contains(QStringLiteral("24 people have finished.")));
    CHECK(text.contains(QStringLiteral("With the number of people at each answer: 22 of 24 statements")));
    CHECK(text.contains(QStringLiteral("As a rounded score: 1 of 24 statements (“")));
    CHECK(text.contains(QStringLiteral("fewer than 10 people gave an answer: 1 of 24 statements (“")));
    CHECK(text.contains(QStringLiteral("other roles together")));
    CHECK(open.mayClose());
    CHECK_FALSE(open.choices().headcount);
    CHECK(open.choices().commentsLeftOut.empty());
    CHECK_FALSE(open.choices().withholdComments);
}

TEST_CASE("fewer people asked than took part is said at once, and the round cannot be closed so")
{
    const OpenDialog open(previewOfMany());
    auto* field = open.find<QLineEdit>("closing-headcount-staff-confidence");
    REQUIRE(field != nullptr);
    field->setText(QStringLiteral("23"));
    CHECK_FALSE(open.mayClose());
    CHECK(open.text().contains(QStringLiteral("24 or more")));
    field->setText(QStringLiteral("many"));
    CHECK_FALSE(open.mayClose());
    field->setText(QStringLiteral(" 24 "));
    CHECK(open.mayClose());
    CHECK_FALSE(open.text().contains(QStringLiteral("24 or more")));
    CHECK(open.choices().headcount == 24);
}

TEST_CASE("comments are ticked to be left out, and it is said when too few are left")
{
    const OpenDialog open(previewOfMany());
    auto* comments = open.find<QListWidget>("closing-comments-staff-confidence");
    REQUIRE(comments->count() == 12);
    comments->setFocus();
    comments->setCurrentRow(2);
    QTest::keyClick(comments, Qt::Key_Space);
    comments->item(7)->setCheckState(Qt::Checked);
    CHECK(open.choices().commentsLeftOut == std::vector<std::size_t>{2, 7});
    CHECK(open.text().contains(QStringLiteral("10 comments will be published.")));
    comments->item(0)->setCheckState(Qt::Checked);
    CHECK(open.text().contains(QStringLiteral("Fewer than 10 would be left")));
    open.find<QCheckBox>("closing-no-comments-staff-confidence")->setChecked(true);
    CHECK(open.choices().withholdComments);
    CHECK_FALSE(comments->isEnabled());
    CHECK_FALSE(comments->item(0)->flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE("a survey of the same people is closed unpublished only when somebody says so")
{
    SurveyPreview preview = previewOfMany();
    preview.sameAs = "Spring 2026";
    const OpenDialog open(preview);
    CHECK(open.text().contains(QStringLiteral("Spring 2026")));
    CHECK(open.find<QLineEdit>("closing-headcount-staff-confidence") == nullptr);
    CHECK_FALSE(open.mayClose());
    CHECK_FALSE(open.choices().closeUnpublished);
    open.find<QCheckBox>("closing-unpublished-staff-confidence")->setChecked(true);
    CHECK(open.mayClose());
    CHECK(open.choices().closeUnpublished);
}

TEST_CASE("of fewer than the minimum group closing asks and says nothing more")
{
    SurveyPreview preview;
    preview.questionnaire = builtInQuestionnaire(kStaffSurvey);
    const OpenDialog open(preview);
    CHECK(open.text().contains(QStringLiteral("Only that fewer than 10 people took part.")));
    CHECK(open.find<QLineEdit>("closing-headcount-staff-confidence") == nullptr);
    CHECK(open.find<QListWidget>("closing-comments-staff-confidence") == nullptr);
    CHECK(open.mayClose());
}

TEST_CASE("Enter in the closing dialog goes on, presses a button only on it, and Escape cancels")
{
    OpenDialog open(previewOfMany());
    auto* field = open.find<QLineEdit>("closing-headcount-staff-confidence");
    field->setFocus();
    CHECK(open.dialog.focusWidget() == field);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(open.dialog.isVisible());
    CHECK(open.dialog.focusWidget() != field);
    auto* comments = open.find<QListWidget>("closing-comments-staff-confidence");
    comments->setFocus();
    QTest::keyClick(comments, Qt::Key_Return);
    CHECK(open.dialog.isVisible());
    auto* close = open.find<QPushButton>("closing-act");
    SECTION("on the button")
    {
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Return);
        CHECK(open.dialog.result() == QDialog::Accepted);
    }
    SECTION("Escape")
    {
        QTest::keyClick(&open.dialog, Qt::Key_Escape);
        CHECK(open.dialog.result() == QDialog::Rejected);
    }
    CHECK_FALSE(open.dialog.isVisible());
}

TEST_CASE("every control of the closing dialog has a name, and it fits a small window in both languages")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("cy"));
    setProgramLanguage(language);
    {
        OpenDialog open(previewOfMany());
        open.dialog.resize(810, 540);
        QApplication::processEvents();
        for (const char* name : {"closing-headcount-staff-confidence", "closing-comments-staff-confidence",
                                 "closing-no-comments-staff-confidence", "closing-cancel", "closing-act"}) {
            INFO(name);
            auto* control = open.find<QWidget>(name);
            REQUIRE(control != nullptr);
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
            CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        }
        CHECK(open.dialog.size() == QSize(810, 540));
        CHECK(open.dialog.findChild<QScrollArea*>()->horizontalScrollBar()->maximum() == 0);
        const QPushButton* close = open.find<QPushButton>("closing-act");
        CHECK(open.dialog.rect().contains(QRect(close->mapTo(&open.dialog, QPoint()), close->size())));
    }
    setProgramLanguage(QStringLiteral("en"));
}

TEST_CASE("the window closes a round of staff with what was answered in the dialog")
{
    OpenWindow w;
    w.startOurs();
    const auto round = w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {kStaffSurvey});
    REQUIRE(round);
    w.session.close();
    addStaff(Connection::open(w.path("ours.soundings").toStdString(), Sharing::Exclusive), *round, variedPeople(24));
    REQUIRE(w.session.open(w.path("ours.soundings")));
    OpenWindow::settle();
    w.trigger("round-close"); // cancelled
    REQUIRE(w.prompts.closingsAsked.size() == 1);
    CHECK(w.prompts.closingsAsked.front().surveys.front().people == 24);
    CHECK(w.session.rounds().current()->state == RoundState::Open);
    ClosingChoices choices;
    choices.survey = kStaffSurvey;
    choices.headcount = 60;
    w.prompts.closings = {std::vector{choices}};
    w.trigger("round-close");
    CHECK(w.session.rounds().current()->state == RoundState::Closed);
    CHECK(w.session.rounds().result(*round).staff()->headcount == 60);
}

TEST_CASE("a round without staff answers is closed by a plain question")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {kStaffSurvey, {"governance"}}));
    OpenWindow::settle();
    w.prompts.confirms = {true};
    w.trigger("round-close");
    CHECK(w.prompts.closingsAsked.empty());
    CHECK(w.session.rounds().current()->state == RoundState::Closed);
}
