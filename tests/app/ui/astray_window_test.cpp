// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and offers when its file is moved, deleted or replaced, or is open elsewhere.
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>

#include "app/ui/window/file_acts.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The first question of governance on the screen.
ResponseId openGovernance(OpenWindow& w)
{
    w.startOurs();
    const auto round = w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}}).value();
    w.window.activateWindow(); // a window of the test before may have been it until now
    REQUIRE(QTest::qWaitForWindowActive(&w.window));
    w.window.goTo({PageId::Assess, {"governance"}, {}, {}});
    OpenWindow::settle();
    return w.session.answering().respond(round, {"governance"}, {}).value();
}

void press(const OpenWindow& w, Qt::Key key)
{
    REQUIRE(w.window.focusWidget() != nullptr);
    QTest::keyClick(w.window.focusWidget(), key);
    OpenWindow::settle();
}

QString status(const OpenWindow& w)
{
    return w.find<QLabel>("status-saved").text() + w.find<QLabel>("status-mark").text();
}

/// As when somebody comes back to the window.
void activate(OpenWindow& w)
{
    w.session.refreshIfChanged();
    OpenWindow::settle();
}

bool isOffered(const OpenWindow& w, const char* name) { return w.has(name) && w.find(name).isVisible(); }

} // namespace

TEST_CASE("an answer to a file that was deleted is not called saved, and is in the file it is saved as")
{
    OpenWindow w;
    const ResponseId response = openGovernance(w);
    press(w, Qt::Key_3);
    CHECK(w.session.answering().answers(response).size() == 1);
    CHECK(status(w).contains(QStringLiteral("All answers saved")));
    REQUIRE(QFile::remove(w.path("ours.soundings")));
    press(w, Qt::Key_Return);
    press(w, Qt::Key_2);
    CHECK(w.message().contains(QStringLiteral("ours.soundings is not there any more")));
    CHECK(status(w).contains(QStringLiteral("NOT SAVED")));
    CHECK_FALSE(status(w).contains(QStringLiteral("All answers saved")));
    CHECK(w.find("status-mark").isVisible());
    CHECK(isOffered(w, "message-save-as-new"));
    CHECK_FALSE(isOffered(w, "message-read-other"));
    w.click("message-close");
    CHECK(status(w).contains(QStringLiteral("NOT SAVED")));
    press(w, Qt::Key_4);
    CHECK(w.find<QRadioButton>("choice-4").isChecked());
    CHECK(w.find<QLabel>("sheetProgress").text().startsWith(QStringLiteral("2 of ")));
    press(w, Qt::Key_PageUp);
    CHECK(w.find<QRadioButton>("choice-3").isChecked());
    press(w, Qt::Key_PageDown);
    CHECK(w.find<QRadioButton>("choice-4").isChecked());
    w.prompts.savePaths = {std::nullopt}; // not yet
    w.click("message-save-as-new");
    CHECK(w.session.file().isAstray);
    w.prompts.savePaths = {w.path("fresh.soundings")};
    w.click("message-save-as-new");
    CHECK(w.session.file().path == w.path("fresh.soundings"));
    CHECK(w.message().contains(QStringLiteral("fresh.soundings")));
    CHECK_FALSE(isOffered(w, "message-save-as-new"));
    CHECK(status(w).contains(QStringLiteral("All answers saved")));
    CHECK(w.find<QLabel>("status-file").text() == QStringLiteral("fresh.soundings"));
    CHECK(w.session.answering().answers(response).size() == 2);
    CHECK(w.settings.recentFiles().contains(w.path("fresh.soundings")));
}

TEST_CASE("a note being typed when the file goes away is in the new file")
{
    OpenWindow w;
    const ResponseId response = openGovernance(w);
    press(w, Qt::Key_3);
    auto& note = w.find<QPlainTextEdit>("note");
    note.setFocus();
    REQUIRE(QFile::remove(w.path("ours.soundings")));
    QTest::keyClicks(&note, QStringLiteral("Minutes of June"));
    w.prompts.savePaths = {w.path("fresh.soundings")};
    w.trigger("file-save-copy"); // leads to the same as the message
    CHECK(note.toPlainText() == QStringLiteral("Minutes of June"));
    REQUIRE(w.session.answering().answers(response).size() == 1);
    CHECK(w.session.answering().answers(response).begin()->second.note == "Minutes of June");
}

TEST_CASE("a file in the place of ours can be read instead, after a question")
{
    OpenWindow w;
    const ResponseId response = openGovernance(w);
    REQUIRE(w.session.saveCopy(w.path("older.soundings")));
    press(w, Qt::Key_3);
    QFile::remove(w.path("ours.soundings"));
    REQUIRE(QFile::rename(w.path("older.soundings"), w.path("ours.soundings")));
    activate(w);
    CHECK(w.message().contains(QStringLiteral("Another file has taken the place")));
    CHECK(isOffered(w, "message-save-as-new"));
    w.trigger("language-cy");
    CHECK(isOffered(w, "message-read-other"));
    w.trigger("language-en");
    w.click("message-read-other"); // the person cancels
    CHECK(w.session.file().isAstray);
    CHECK(w.session.answering().answers(response).size() == 1);
    w.prompts.confirms = {true};
    w.click("message-read-other");
    CHECK_FALSE(w.session.file().isAstray);
    CHECK_FALSE(w.find("messageBar").isVisible());
    CHECK(w.session.answering().answers(response).empty());
}

TEST_CASE("the message goes when the folder is there again")
{
    OpenWindow w;
    QDir(w.folder.path()).mkdir(QStringLiteral("share"));
    REQUIRE(w.session.create(w.path("share/ours.soundings"), {QStringLiteral("Northvale"), {}, QStringLiteral("en")}));
    REQUIRE(QDir(w.folder.path()).rename(QStringLiteral("share"), QStringLiteral("unmounted")));
    activate(w);
    CHECK(isOffered(w, "message-save-as-new"));
    CHECK(status(w).contains(QStringLiteral("NOT SAVED")));
    REQUIRE(QDir(w.folder.path()).rename(QStringLiteral("unmounted"), QStringLiteral("share")));
    activate(w);
    CHECK_FALSE(w.find("messageBar").isVisible());
    CHECK_FALSE(status(w).contains(QStringLiteral("NOT SAVED")));
}

TEST_CASE("a workspace that is nowhere else is left only after a question")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(QFile::remove(w.path("ours.soundings")));
    w.trigger("file-close");
    CHECK(w.session.isOpen());
    CHECK(w.prompts.asked.last().contains(QStringLiteral("is lost when you leave it")));
    CHECK_FALSE(w.window.close());
    CHECK(w.session.isOpen());
    w.trigger("file-sample");
    CHECK_FALSE(w.session.workspace().isSample);
    w.prompts.confirms = {true};
    w.trigger("file-close");
    CHECK_FALSE(w.session.isOpen());
}

TEST_CASE("a file that is open in another window can be tried again, or opened to be read")
{
    OpenWindow first;
    first.startOurs();
    REQUIRE(first.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}, {"staff-confidence"}}));
    const QString path = first.path("ours.soundings");
    OpenWindow second;
    second.window.fileActs().openPath(path);
    OpenWindow::settle();
    CHECK_FALSE(second.session.isOpen());
    CHECK(second.message().contains(QStringLiteral("in use")));
    CHECK(isOffered(second, "message-try-again"));
    second.click("message-try-again");
    CHECK_FALSE(second.session.isOpen());
    CHECK(isOffered(second, "message-open-to-read"));
    second.click("message-open-to-read");
    REQUIRE(second.session.isOpen());
    CHECK_FALSE(second.find("messageBar").isVisible());
    CHECK(status(second).contains(QStringLiteral("READ ONLY")));
    CHECK_FALSE(status(second).contains(QStringLiteral("saved")));
    REQUIRE(first.session.agencies().addPartner(QStringLiteral("Fernhollow Homes")));
    first.session.close();
    second.window.fileActs().openPath(path);
    OpenWindow::settle();
    CHECK_FALSE(second.session.file().isReadOnly);
    CHECK(second.session.workspace().partners.size() == 3);
}

TEST_CASE("what is open to be read offers nothing that would change it")
{
    OpenWindow first;
    first.startOurs();
    const auto round =
        first.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}, {"staff-confidence"}}).value();
    const auto response = first.session.answering().respond(round, {"governance"}, {}).value();
    const ItemId item = first.session.workspace().questionnaires.front()->items().front()->id;
    REQUIRE(first.session.answering().answer(response, item, {Answer::rated(3), {}, {}, false}));
    OpenWindow w;
    w.window.fileActs().openToRead(first.path("ours.soundings"));
    OpenWindow::settle();
    for (const char* act : {"round-new", "round-close", "round-reopen", "edit-undo", "edit-redo"})
        CHECK_FALSE(w.find<QAction>(act).isEnabled());
    w.window.goTo({PageId::Partners, {}, {}, {}});
    OpenWindow::settle();
    CHECK_FALSE(w.find("partners-new-round").isEnabled());
    w.window.goTo({PageId::Assess, {}, {}, {}});
    OpenWindow::settle();
    CHECK_FALSE(w.has("closeRound"));
    CHECK_FALSE(w.has("survey-staff-confidence"));
    w.window.goTo({PageId::Assess, {"governance"}, {}, {}});
    OpenWindow::settle();
    press(w, Qt::Key_1);
    CHECK(w.session.answering().answers(response).at(item).answer == Answer::rated(3));
    CHECK(w.find<QPlainTextEdit>("note").isReadOnly());
    int refused = 0;
    QObject::connect(&w.session, &Session::failed, &w.window, [&](const Error& error) {
        CHECK(error.code() == ErrorCode::ReadOnly);
        ++refused;
    });
    CHECK_FALSE(w.session.rounds().close(round));
    CHECK(refused == 1);
    CHECK(w.message().contains(QStringLiteral("can be read but not changed")));
}
