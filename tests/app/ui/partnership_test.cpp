// SPDX-License-Identifier: GPL-3.0-or-later
// A board's file in the window: what it opens on, both sides of a pair, and its reports.
#include "app/ui/charts_view/figure_view.h"
#include "app/ui/report/report_subject.h"
#include "tests/support/open_window.h"
#include "tests/support/pack_exchange.h"

#include <catch2/catch.hpp>
#include <QComboBox>

using namespace soundings;
using namespace soundings::test;

namespace {

/// A board that opened the packs of both its agencies, on a disk; its round.
RoundId writeBoard(const QString& path, bool withPacks = true)
{
    const InvitingBoard board;
    if (withPacks) {
        const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
        const AnsweringAgency westmoor(board, kWestmoor, kNorthvale);
        for (const TakenFile& taken : take(board.file, {northvale.pack(), westmoor.pack()}))
            REQUIRE(taken.result == TakenAs::New);
    }
    board.file.saveCopy(path.toStdString());
    return board.round;
}

} // namespace

TEST_CASE("a board's file opens on its partnership and has no page for answers of its own")
{
    OpenWindow w;
    writeBoard(w.path("board.soundings"));
    REQUIRE(w.session.open(w.path("board.soundings")));
    OpenWindow::settle();
    CHECK(w.window.page() == PageId::Partnership);
    CHECK(w.window.windowTitle().startsWith(QStringLiteral("Vale Partnership")));
    for (const char* there : {"rail-partnership", "rail-partners"})
        CHECK(w.find(QString::fromLatin1(there)).isVisible());
    for (const char* absent : {"rail-home", "rail-assess", "rail-results", "rail-compare", "rail-actions"})
        CHECK_FALSE(w.find(QString::fromLatin1(absent)).isVisible());
    w.window.goTo({PageId::Assess, {}, {}, {}});
    CHECK(w.window.page() == PageId::Partnership);
    w.window.goTo({PageId::Partners, {}, {}, {}});
    CHECK(w.window.page() == PageId::Partners);
    CHECK(w.window.findChild<QWidget*>(QStringLiteral("round-close")) == nullptr);
}

TEST_CASE("both sides of a pair open from the grid, and lead back")
{
    OpenWindow w;
    writeBoard(w.path("board.soundings"));
    REQUIRE(w.session.open(w.path("board.soundings")));
    OpenWindow::settle();
    Q_EMIT w.find<FigureView>("partnership.grid").activated(0);
    OpenWindow::settle();
    CHECK(w.window.page() == PageId::Pair);
    CHECK(w.find("pair.mirror").isVisible());
    w.click("pair.back");
    CHECK(w.window.page() == PageId::Partnership);
}

TEST_CASE("a board without packs is told to open them")
{
    OpenWindow w;
    writeBoard(w.path("board.soundings"), false);
    REQUIRE(w.session.open(w.path("board.soundings")));
    OpenWindow::settle();
    CHECK(w.find("partnership.empty").isVisible());
    w.click("partnership.empty.action");
    CHECK(w.find("openPacks").isVisible());
}

TEST_CASE("a board's file offers its own kinds of report, and the mirror of a pair")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("board.soundings"));
    const RoundId round = writeBoard(path);
    Session session;
    REQUIRE(session.open(path));
    ReportSubject subject(session, ReportKind::Mirror);
    CHECK(subject.findChild<QComboBox*>(QStringLiteral("report-kind"))->count() == 3);
    CHECK(subject.kind() == ReportKind::Mirror);
    CHECK_FALSE(subject.about().isEmpty());
    CHECK_FALSE(subject.other().isEmpty());
    ReportOrder order;
    order.language = QStringLiteral("en");
    order.round = round;
    order.choices.kind = ReportKind::Mirror;
    order.choices.about = subject.about();
    order.choices.other = subject.other();
    CHECK(orderedDocument(session, order).blocks.size() > 5);
    order.choices.kind = ReportKind::Board;
    CHECK(orderedDocument(session, order).title.startsWith(QStringLiteral("Vale Partnership")));
}

TEST_CASE("what is shown of a partnership is reckoned once, and anew when something changes")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("board.soundings"));
    const RoundId round = writeBoard(path);
    Session session;
    REQUIRE(session.open(path));
    const auto view = session.partnership().view(round);
    REQUIRE(view);
    CHECK(view->partnership.coverage.agencies == 2);
    CHECK(session.partnership().view(round) == view);
    CHECK(session.partnership().rounds(round).size() == 1);
    CHECK(session.partnership().before(round) == nullptr);
    REQUIRE(session.agencies().addPartner(QStringLiteral("Eastmere Health")));
    CHECK(session.partnership().view(round)->partnership.coverage.ofAgencies == 3);
}
