// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not yet on file when something else happens.
#include "app/ui/assess/answering/note_field.h"
#include "tests/support/open_window.h"

#include <catch2/catch.hpp>
#include <QLineEdit>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The first statement about the first partner, on the screen; who is asked about what.
ResponseId openFirstStatement(OpenWindow& w)
{
    w.startOurs();
    const QuestionnaireId asked{"partner-understanding"};
    const auto round = w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {asked});
    const AgencyId partner = w.session.workspace().partners.front().id;
    w.window.goTo({PageId::Assess, asked, partner, {}});
    OpenWindow::settle();
    return w.session.answering().respond(*round, asked, partner).value();
}

} // namespace

TEST_CASE("a reason that is typed and not confirmed is kept when the workspace is closed")
{
    OpenWindow w;
    const ResponseId response = openFirstStatement(w);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("They hold none"));
    w.trigger("file-close");
    CHECK_FALSE(w.session.isOpen());
    REQUIRE(w.session.open(w.path("ours.soundings")));
    const Answers answers = w.session.answering().answers(response);
    REQUIRE(answers.size() == 1);
    CHECK(answers.begin()->second.answer == Answer::notApplicable("They hold none"));
}

TEST_CASE("closing the window with a reason half typed ends well")
{
    OpenWindow w;
    openFirstStatement(w);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("They"));
    w.window.close();
    OpenWindow::settle();
    CHECK_FALSE(w.session.isOpen());
}

TEST_CASE("a note that could not be put on file stays on the screen and is offered again")
{
    QWidget page;
    NoteField note(&page);
    QStringList told;
    QObject::connect(&note, &NoteField::settled, &page, [&](const QString& text) { told << text; });
    note.showNote(QStringLiteral("June"));
    note.setPlainText(QStringLiteral("July"));
    note.settle();
    note.showNote(QStringLiteral("June")); // what is still on file
    CHECK(note.toPlainText() == QStringLiteral("July"));
    note.settle();
    note.showNote(QStringLiteral("July"));
    note.settle();
    CHECK(told == QStringList{QStringLiteral("July"), QStringLiteral("July")});
    note.setPlainText(QStringLiteral("August"));
    note.begin(); // the next question
    note.showNote(QStringLiteral("July"));
    CHECK(note.toPlainText() == QStringLiteral("July"));
}
