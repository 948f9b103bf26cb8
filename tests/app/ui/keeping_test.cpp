// SPDX-License-Identifier: GPL-3.0-or-later
// Marking and retention in the window, and removing a round for good.
#include <QComboBox>
#include <QLineEdit>
#include <QUndoStack>

#include "app/text/retention_text.h"
#include "app/text/today.h"
#include "app/ui/keeping/keeping_dialog.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

Date dayFromToday(int days)
{
    const QDate day = QDate::currentDate().addDays(days);
    return {day.year(), day.month(), day.day()};
}

QString marking(const OpenWindow& w)
{
    const auto& label = w.find<QLabel>("status-marking");
    return label.isVisible() ? label.text() : QString();
}

} // namespace

TEST_CASE("a marking is set from the File menu, stands on every page and moves nothing, and can be undone")
{
    OpenWindow w;
    CHECK_FALSE(w.find<QAction>("file-keeping").isEnabled());
    w.startOurs();
    CHECK(marking(w).isEmpty());
    const QRect before = w.find("pages").geometry();
    w.prompts.keepings = {Keeping{QStringLiteral("OFFICIAL-SENSITIVE"), {}}};
    w.trigger("file-keeping");
    CHECK(w.prompts.asked.back() == w.session.file().path);
    CHECK(w.message().contains(QStringLiteral("OFFICIAL-SENSITIVE")));
    CHECK(w.find("pages").geometry().topLeft() == before.topLeft()); // what is said takes its room from the foot
    CHECK(w.find("pages").width() == before.width());
    for (const PageId page : {PageId::Home, PageId::Assess, PageId::Results, PageId::Actions, PageId::Partners}) {
        w.window.goTo({page, {}, {}, {}});
        OpenWindow::settle();
        CHECK(marking(w) == QStringLiteral("OFFICIAL-SENSITIVE"));
    }
    w.trigger("edit-undo");
    CHECK(marking(w).isEmpty());
    w.trigger("edit-redo");
    CHECK(marking(w) == QStringLiteral("OFFICIAL-SENSITIVE"));
    w.session.close();
    OpenWindow::settle();
    CHECK(marking(w).isEmpty());
}

TEST_CASE("what was not changed of marking and day is no step of undo")
{
    OpenWindow w;
    w.startOurs();
    w.prompts.keepings = {Keeping{{}, Date{2031, 1, 2}}, Keeping{{}, Date{2031, 1, 2}}, std::nullopt};
    w.trigger("file-keeping");
    CHECK(w.session.undoStack()->count() == 1);
    CHECK(w.session.workspace().retainUntil == Date{2031, 1, 2});
    CHECK(w.message() == QStringLiteral("The file is kept until 2 January 2031."));
    w.trigger("file-keeping");
    w.trigger("file-keeping");
    CHECK(w.session.undoStack()->count() == 1);
}

TEST_CASE("a marking is whole in a small window where it fits, and its tooltip says what is cut")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.decisions().setMarking(QStringLiteral("OFFICIAL")));
    w.window.resize(w.window.minimumSize());
    OpenWindow::settle();
    CHECK(marking(w) == QStringLiteral("OFFICIAL"));
    const auto& label = w.find<QLabel>("status-marking");
    CHECK(label.width() >= label.fontMetrics().horizontalAdvance(label.text()));
    const QString own = QString(100, QLatin1Char('W'));
    REQUIRE(w.session.decisions().setMarking(own));
    OpenWindow::settle();
    CHECK(w.window.size() == w.window.minimumSize());
    CHECK(marking(w).endsWith(QChar(0x2026)));
    CHECK(label.toolTip() == own);
    CHECK(label.accessibleName().contains(own));
    const auto& saved = w.find<QLabel>("status-saved");
    CHECK(saved.width() >= saved.fontMetrics().horizontalAdvance(saved.text()));
}

TEST_CASE("the day to which a file is kept is a reminder from thirty days before, and nothing is deleted")
{
    const Date today{2026, 11, 30};
    CHECK(retentionReminder({}, today, {}).isEmpty());
    CHECK(retentionReminder(Date{2026, 12, 31}, today, {}).isEmpty());
    CHECK(retentionReminder(Date{2026, 12, 30}, today, {})
          == QStringLiteral("This file is to be kept until 30 December 2026, 30 days from now."));
    CHECK(retentionReminder(Date{2026, 12, 1}, today, {}).contains(QStringLiteral("1 day from now")));
    const QString come = retentionReminder(today, today, QStringLiteral("/home/me/ours.soundings"));
    CHECK(come.contains(QStringLiteral("/home/me/ours.soundings")));
    CHECK(come.contains(QStringLiteral("Nothing is deleted by itself.")));
}

TEST_CASE("Home reminds of the day, and leads to what can be done")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.decisions().setRetention(dayFromToday(31)));
    OpenWindow::settle();
    CHECK_FALSE(w.has("home-retention"));
    REQUIRE(w.session.decisions().setRetention(dayFromToday(30)));
    OpenWindow::settle();
    CHECK(w.has("home-retention"));
    w.click("home-retention-rounds");
    CHECK(w.window.page() == PageId::Partners);
    w.window.goTo({PageId::Home, {}, {}, {}});
    w.prompts.keepings = {Keeping{{}, dayFromToday(400)}};
    w.click("home-retention-day");
    CHECK_FALSE(w.has("home-retention"));
}

TEST_CASE("the dialog offers the usual markings and words of our own, and refuses what is none in words")
{
    KeepingDialog dialog({QStringLiteral("Cyfrinachol"), Date{2030, 4, 1}}, QStringLiteral("/home/me/ours.soundings"));
    auto& choice = *dialog.findChild<QComboBox*>(QStringLiteral("keeping-marking"));
    auto& own = *dialog.findChild<QLineEdit*>(QStringLiteral("keeping-own-marking"));
    auto& until = *dialog.findChild<QLineEdit*>(QStringLiteral("keeping-until"));
    auto& fault = *dialog.findChild<QLabel*>(QStringLiteral("keeping-fault"));
    auto& act = *dialog.findChild<QAbstractButton*>(QStringLiteral("keeping-act"));
    CHECK(dialog.keeping() == Keeping{QStringLiteral("Cyfrinachol"), Date{2030, 4, 1}});
    CHECK(own.isEnabled());
    choice.setCurrentIndex(1);
    CHECK_FALSE(own.isEnabled());
    CHECK(dialog.keeping().marking == QStringLiteral("OFFICIAL"));
    choice.setCurrentIndex(0);
    CHECK(dialog.keeping().marking.isEmpty());
    choice.setCurrentIndex(3);
    own.setText(QStringLiteral("  "));
    act.click();
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(fault.text() == QStringLiteral("Write the marking, or choose “No marking”."));
    own.setText(QStringLiteral("OFFICIAL") + QChar(0x202E));
    act.click();
    CHECK(fault.text().contains(QStringLiteral("does not show")));
    own.setText(QStringLiteral("Ours"));
    until.setText(QStringLiteral("some day"));
    act.click();
    CHECK(fault.text().startsWith(QStringLiteral("Write the date as")));
    until.clear();
    act.click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.keeping() == Keeping{QStringLiteral("Ours"), {}});
}

TEST_CASE("a round is removed for good after what goes was told and its name typed, past undo")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    OpenWindow::settle();
    const std::size_t rounds = w.session.workspace().rounds.size();
    const Round current = *w.session.rounds().current();
    w.session.decisions().setMarking(QStringLiteral("OFFICIAL"));
    w.prompts.confirms = {false, true};
    w.trigger("round-remove");
    CHECK(w.session.workspace().rounds.size() == rounds);
    CHECK(w.prompts.namesToType == QStringList{QString::fromStdString(current.label)});
    CHECK(w.prompts.asked.back().contains(QStringLiteral("answers with their notes")));
    CHECK(w.prompts.asked.back().contains(QStringLiteral("It cannot be undone")));
    for (const PageId page : {PageId::Results, PageId::Assess, PageId::Compare, PageId::Actions}) {
        w.window.goTo({page, {}, {}, {}});
        OpenWindow::settle();
    }
    w.window.goTo({PageId::Partners, {}, {}, {}});
    w.click(QStringLiteral("round-remove-") + QString::fromStdString(current.id.value));
    REQUIRE(w.session.workspace().rounds.size() == rounds - 1);
    CHECK(w.message() == QStringLiteral("%1 is removed for good.").arg(QString::fromStdString(current.label)));
    CHECK_FALSE(w.session.undoStack()->canUndo());
    CHECK(w.session.rounds().current()->id != current.id);
}

TEST_CASE("every round can be removed while it is being answered, down to none")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    while (const auto current = w.session.rounds().current()) {
        w.window.goTo({PageId::Assess, {"governance"}, {}, {}});
        OpenWindow::settle();
        w.prompts.confirms = {true};
        w.trigger("round-remove");
        REQUIRE((!w.session.rounds().current() || w.session.rounds().current()->id != current->id));
    }
    for (const PageId page : {PageId::Home, PageId::Assess, PageId::Results, PageId::Compare, PageId::Actions}) {
        w.window.goTo({page, {}, {}, {}});
        OpenWindow::settle();
    }
    CHECK_FALSE(w.find<QAction>("round-remove").isEnabled());
}
