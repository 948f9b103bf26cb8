// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is after an act, and what the window still says of one that was undone.
#include "tests/support/open_window.h"

#include <catch2/catch.hpp>

#include <QToolButton>

using namespace soundings;
using namespace soundings::test;

namespace {

/// On `page`, once everything queued has run.
bool isOnPage(OpenWindow& w, const char* page)
{
    OpenWindow::settle();
    const QWidget* focused = w.window.focusWidget();
    return focused != nullptr && w.find(page).isAncestorOf(focused);
}

} // namespace

TEST_CASE("whoever starts a round by keys goes on at what is to be done in it")
{
    OpenWindow w;
    w.startOurs();
    w.window.goTo({PageId::Partners, {}, {}, {}});
    w.click("partners-new-round");
    w.find("round-keep").setFocus();
    QTest::keyClick(&w.find("round-keep"), Qt::Key_Return);
    CHECK(w.session.rounds().size() == 1);
    CHECK(w.window.page() == PageId::Assess);
    CHECK(isOnPage(w, "assessPage"));
    CHECK(w.window.focusWidget()->objectName() == QStringLiteral("answer-governance"));
}

TEST_CASE("the focus stays on the page when the button that was pressed is gone")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.addRound(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}}));
    w.window.goTo({PageId::Assess, {}, {}, {}});
    OpenWindow::settle();
    w.prompts.confirms = {true};
    w.find("closeRound").setFocus();
    w.click("closeRound");
    CHECK(w.session.currentRound()->state == RoundState::Closed);
    CHECK(isOnPage(w, "assessPage"));
}

TEST_CASE("Enter goes where the rail's button leads, and Tab comes to the current page's button alone")
{
    OpenWindow w;
    w.startOurs();
    QToolButton& partners = w.find<QToolButton>("rail-partners");
    partners.setFocus();
    QTest::keyClick(&partners, Qt::Key_Return);
    OpenWindow::settle();
    CHECK(w.window.page() == PageId::Partners);
    CHECK((partners.focusPolicy() & Qt::TabFocus) != 0);
    CHECK((w.find("rail-home").focusPolicy() & Qt::TabFocus) == 0);
}

TEST_CASE("a message of what was done goes when that is undone")
{
    OpenWindow w;
    w.startOurs();
    w.window.goTo({PageId::Partners, {}, {}, {}});
    w.click(QStringLiteral("standing-") + QString::fromStdString(w.session.partners().front().id.value));
    CHECK(w.message().contains(QStringLiteral("is retired")));
    w.trigger("edit-undo");
    CHECK(w.session.partners().front().standing == AgencyStanding::Active);
    CHECK_FALSE(w.message().contains(QStringLiteral("is retired")));
    CHECK(w.message() == QStringLiteral("Undone: retiring a partner."));
    CHECK_FALSE(w.find("message-undo").isVisible());
}

TEST_CASE("what was merely told goes when another page is gone to")
{
    OpenWindow w;
    w.startOurs();
    w.window.goTo({PageId::Partners, {}, {}, {}});
    w.click(QStringLiteral("standing-") + QString::fromStdString(w.session.partners().front().id.value));
    REQUIRE(w.find("messageBar").isVisible());
    w.click("rail-results");
    CHECK_FALSE(w.find("messageBar").isVisible());
    Q_EMIT w.session.failed(Error(ErrorCode::WriteFailed, "disk", "ours.soundings"));
    w.click("rail-home");
    CHECK(w.find("messageBar").isVisible());
}

TEST_CASE("an agency is not renamed to a name that is taken: the question comes again with what was typed")
{
    OpenWindow w;
    w.startOurs();
    w.window.goTo({PageId::Partners, {}, {}, {}});
    const Agency partner = w.session.partners().front();
    w.prompts.texts = {QStringLiteral("northvale council"), QStringLiteral("Eastholm Hospitals")};
    w.click(QStringLiteral("rename-") + QString::fromStdString(partner.id.value));
    CHECK(w.session.partners().front().name == "Eastholm Hospitals");
    CHECK(w.prompts.asked.last().contains(QStringLiteral("northvale council")));
}
