// SPDX-License-Identifier: GPL-3.0-or-later
// From what changed to what is done about it, and back to all actions.
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "app/ui/compare/change_card.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

/// Compares the last but one round of the sample, in which Westmoor Police fell, with the one before.
void compareTheFall(OpenWindow& w)
{
    w.session.rounds().choose(w.session.workspace().rounds[2].id);
    w.click("rail-compare");
    OpenWindow::settle();
}

AgencyId westmoor(const OpenWindow& w)
{
    const std::vector<Agency>& partners = w.session.workspace().partners;
    return std::find_if(partners.begin(), partners.end(),
                        [](const Agency& one) { return one.name == "Westmoor Police"; })
        ->id;
}

/// The card of the part that is called so; nullptr where it is not on the page.
ChangeCard* partCard(OpenWindow& w, const QString& title)
{
    for (ChangeCard* card : w.window.findChildren<ChangeCard*>())
        for (const QLabel* label : card->findChildren<QLabel*>())
            if (label->text().startsWith(title) && card->isVisible())
                return card;
    return nullptr;
}

bool says(const QWidget& widget, const QString& words)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == words; });
}

std::size_t cardsSeen(OpenWindow& w)
{
    std::size_t count = 0;
    for (const Action& action : w.session.decisions().actionList())
        count += w.has(("action-" + std::to_string(action.id)).c_str()) ? 1U : 0U;
    return count;
}

} // namespace

TEST_CASE("what fell leads to the actions about it, and these to all of them")
{
    OpenWindow w;
    w.click("home-sample");
    compareTheFall(w);
    ChangeCard* fallen = partCard(w, QStringLiteral("Trust in Westmoor Police fell"));
    REQUIRE(fallen != nullptr);
    auto* see = fallen->findChild<QPushButton*>(fallen->objectName() + QStringLiteral(".actions"));
    REQUIRE(see != nullptr);
    CHECK(see->text() == QStringLiteral("See these actions"));
    see->click();
    OpenWindow::settle();
    REQUIRE(w.window.page() == PageId::Actions);
    auto& about = w.find<QComboBox>("actions-about");
    CHECK(about.currentText() == QStringLiteral("Westmoor Police (4)"));
    CHECK(cardsSeen(w) == 3); // the fourth is dropped
    about.setCurrentIndex(0);
    OpenWindow::settle();
    CHECK(w.find<QComboBox>("actions-about").currentText() == QStringLiteral("Everything (7)"));
    CHECK(cardsSeen(w) == 5);
}

TEST_CASE("the board, too, shows only actions about what is chosen")
{
    OpenWindow w;
    w.click("home-sample");
    w.window.goTo({PageId::Actions, {"staff-confidence"}, {}, {}});
    OpenWindow::settle();
    CHECK(cardsSeen(w) == 1);
    w.click("actions-view");
    CHECK(w.has("board-card-7"));
    CHECK_FALSE(w.has("board-card-3"));
    w.find<QComboBox>("actions-about").setCurrentIndex(0);
    OpenWindow::settle();
    CHECK(w.has("board-card-3"));
}

TEST_CASE("who comes for the action about a question finds the focus on it")
{
    OpenWindow w;
    w.click("home-sample");
    const std::vector<Action> all = w.session.decisions().actionList();
    const auto last = std::find_if(all.rbegin(), all.rend(),
                                   [](const Action& action) { return isUnfinished(action) && !action.item.isEmpty(); });
    REQUIRE(last != all.rend());
    w.window.goTo({PageId::Actions, last->questionnaire, last->about, last->item});
    OpenWindow::settle();
    const auto& card = w.find<QWidget>(("action-" + std::to_string(last->id)).c_str());
    CHECK(card.isAncestorOf(w.window.focusWidget()));
}

TEST_CASE("what fell and has no action says so, and the page ends with the way to the actions")
{
    OpenWindow w;
    w.click("home-sample");
    const QString none = QStringLiteral("No action is about this yet.");
    for (const Action& action : w.session.decisions().actionList())
        if (action.about == westmoor(w))
            REQUIRE(w.session.decisions().remove(action.id));
    compareTheFall(w);
    const ChangeCard* fallen = partCard(w, QStringLiteral("Trust in Westmoor Police fell"));
    REQUIRE(fallen != nullptr);
    CHECK(says(*fallen, none));
    const ChangeCard* risen = partCard(w, QStringLiteral("Trust in Candle Row Advice rose"));
    REQUIRE(risen != nullptr);
    CHECK_FALSE(says(*risen, none));
    w.click("compare.actions");
    CHECK(w.window.page() == PageId::Actions);
}

TEST_CASE("an unfinished action without an owner and a due day says so; a finished one does not")
{
    OpenWindow w;
    w.startOurs();
    Action action;
    action.text = "Visit them";
    REQUIRE(w.session.decisions().add(action));
    w.window.goTo({PageId::Actions, {}, {}, {}});
    OpenWindow::settle();
    CHECK(w.find<QLabel>("action-state-1").text() == QStringLiteral("Open · No due day yet · No owner yet"));
    CHECK_FALSE(w.has("actions-about")); // one subject is no choice
    w.click("action-done-1");
    w.click("actions-filter-2");
    CHECK(w.find<QLabel>("action-state-1").text() == QStringLiteral("Done"));
}
