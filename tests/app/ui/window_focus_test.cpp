// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is after an act, and what the window still says of one that was undone.
#include "core/questionnaire/built_in.h"
#include "tests/support/open_window.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QWheelEvent>

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
    CHECK(w.session.workspace().rounds.size() == 1);
    CHECK(w.window.page() == PageId::Assess);
    CHECK(isOnPage(w, "assessPage"));
    CHECK(w.window.focusWidget()->objectName() == QStringLiteral("answer-governance"));
}

TEST_CASE("the focus stays on the page when the button that was pressed is gone")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}}));
    w.window.goTo({PageId::Assess, {}, {}, {}});
    OpenWindow::settle();
    w.prompts.confirms = {true};
    w.find("closeRound").setFocus();
    w.click("closeRound");
    CHECK(w.session.rounds().current()->state == RoundState::Closed);
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
    w.click(QStringLiteral("standing-") + QString::fromStdString(w.session.workspace().partners.front().id.value));
    CHECK(w.message().contains(QStringLiteral("is retired")));
    w.trigger("edit-undo");
    CHECK(w.session.workspace().partners.front().standing == AgencyStanding::Active);
    CHECK_FALSE(w.message().contains(QStringLiteral("is retired")));
    CHECK(w.message() == QStringLiteral("Undone: retiring a partner."));
    CHECK_FALSE(w.find("message-undo").isVisible());
}

TEST_CASE("what was merely told goes when another page is gone to")
{
    OpenWindow w;
    w.startOurs();
    w.window.goTo({PageId::Partners, {}, {}, {}});
    w.click(QStringLiteral("standing-") + QString::fromStdString(w.session.workspace().partners.front().id.value));
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
    const Agency partner = w.session.workspace().partners.front();
    w.prompts.texts = {QStringLiteral("northvale council"), QStringLiteral("Eastholm Hospitals")};
    w.click(QStringLiteral("rename-") + QString::fromStdString(partner.id.value));
    CHECK(w.session.workspace().partners.front().name == "Eastholm Hospitals");
    CHECK(w.prompts.asked.last().contains(QStringLiteral("northvale council")));
}

TEST_CASE("keys that scroll, and the wheel, leave the choice of round alone")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    w.window.resize(900, 600);
    for (const auto& [page, picker] :
         {std::pair(PageId::Results, "results.round"), std::pair(PageId::Compare, "compare.before"),
          std::pair(PageId::Assess, "assessRound")}) {
        INFO(picker);
        w.window.goTo({page, {}, {}, {}});
        OpenWindow::settle();
        auto& box = w.find<QComboBox>(picker);
        CHECK_FALSE(w.window.focusWidget() == &box);
        const RoundId before = w.session.rounds().current()->id;
        const QString shown = box.currentText();
        auto* area = qobject_cast<QScrollArea*>(box.parentWidget());
        for (QWidget* outer = box.parentWidget(); area == nullptr; outer = outer->parentWidget())
            area = qobject_cast<QScrollArea*>(outer);
        QTest::keyClick(w.window.focusWidget(), Qt::Key_PageDown);
        const int after = area->verticalScrollBar()->value();
        CHECK(after > 0);
        area->verticalScrollBar()->setValue(0);
        box.setFocus();
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_End, Qt::Key_Home, Qt::Key_B})
            QTest::keyClick(&box, key);
        QWheelEvent wheel(QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&box, &wheel);
        OpenWindow::settle();
        CHECK(w.find<QComboBox>(picker).currentText() == shown);
        CHECK(w.session.rounds().current()->id == before);
        QTest::keyClick(&box, Qt::Key_Down);
        CHECK(box.view()->isVisible());
        box.hidePopup();
        OpenWindow::settle();
        CHECK(w.session.rounds().current()->id == before);
    }
}

TEST_CASE("keys that scroll work on every page as soon as it is shown, also after a click in the rail")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    w.window.resize(900, 500);
    for (const char* button : {"rail-results", "rail-compare", "rail-partners", "rail-assess", "rail-home"}) {
        INFO(button);
        QTest::mouseClick(&w.find(button), Qt::LeftButton);
        OpenWindow::settle();
        auto* page = w.find<QStackedWidget>("pages").currentWidget();
        QScrollBar* bar = nullptr;
        for (auto* area : page->findChildren<QScrollArea*>())
            if (area->isVisible() && area->width() > page->width() / 2)
                bar = area->verticalScrollBar();
        REQUIRE(bar != nullptr);
        REQUIRE(bar->maximum() > 0);
        CHECK(bar->value() == 0);
        const auto press = [&](Qt::Key key) { QTest::keyClick(&w.find(button), key); };
        press(Qt::Key_PageDown);
        CHECK(bar->value() > 0);
        press(Qt::Key_PageUp);
        CHECK(bar->value() == 0);
        press(Qt::Key_End);
        CHECK(bar->value() == bar->maximum());
        press(Qt::Key_Home);
        CHECK(bar->value() == 0);
    }
}

TEST_CASE("closing a round offers its results, and a closed round says why a digit does nothing")
{
    OpenWindow w;
    w.startOurs();
    const RoundId round =
        w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"partner-understanding"}}).value();
    CHECK(w.find<QLabel>("status-saved").text() == QStringLiteral("Saved as you go"));
    const AgencyId partner = w.session.workspace().partners.front().id;
    const ResponseId response = w.session.answering().respond(round, {"partner-understanding"}, partner).value();
    const ItemId item = builtInQuestionnaire({"partner-understanding"})->items().front()->id;
    REQUIRE(w.session.answering().answer(response, item, {Answer::rated(3), {}, {}, false}));
    w.window.goTo({PageId::Assess, {"partner-understanding"}, partner, {}});
    w.click("openInfluences");
    REQUIRE(w.find("influencesView").isVisible());
    QTest::keyClick(w.window.focusWidget(), Qt::Key_Escape);
    OpenWindow::settle();
    CHECK(w.find("answeringView").isVisible());
    w.window.goTo({PageId::Assess, {}, {}, {}});
    w.prompts.confirms = {true};
    w.click("closeRound");
    CHECK(w.find("message-results").isVisible());
    w.click("message-results");
    CHECK(w.window.page() == PageId::Results);
    CHECK_FALSE(w.find("message-results").isVisible());
    w.window.goTo({PageId::Assess, {"partner-understanding"}, partner, {}});
    OpenWindow::settle();
    QTest::keyClick(w.window.focusWidget(), Qt::Key_3);
    auto& view = w.find("answeringView");
    CHECK(view.findChild<QLabel*>(QStringLiteral("keyHint"))->text()
          == QStringLiteral("Nothing is changed: this round is closed."));
}

TEST_CASE("Partners opens with the field for a new partner ready to be written in")
{
    OpenWindow w;
    w.startOurs();
    w.window.goTo({PageId::Partners, {}, {}, {}});
    OpenWindow::settle();
    CHECK(w.window.focusWidget() == &w.find("partners-partner-name"));
}

TEST_CASE("what stands first in both columns of Home starts at the same height")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    w.window.resize(1920, 1000);
    w.window.goTo({});
    OpenWindow::settle();
    const auto topOfCard = [&](const char* inside) {
        QWidget* card = w.find(inside).parentWidget();
        while (!card->property("card").isValid())
            card = card->parentWidget();
        return card->mapTo(&w.window, QPoint()).y();
    };
    CHECK(topOfCard("home-next-sentence") == topOfCard("rounds-chart"));
}
