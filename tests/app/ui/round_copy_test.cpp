// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QUndoStack>

#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

std::size_t comeBacks(const Session& session, const RoundId& round)
{
    std::size_t count = 0;
    for (const ConsensusRecord& one : session.rounds().record(round).consensus)
        for (const auto& [item, record] : one.answers)
            count += record.comeBack ? 1U : 0U;
    return count;
}

} // namespace

TEST_CASE("a new round can start from the answers of another, and undo takes it away again")
{
    OpenWindow w;
    w.click("home-sample");
    const Round last = w.session.workspace().rounds.back();
    w.window.goTo({PageId::Partners, {}, {}, {}, PlaceStep::NewRound});
    OpenWindow::settle();
    auto& from = w.find<QComboBox>("round-copy");
    CHECK(from.currentText() == QStringLiteral("No answers"));
    CHECK_FALSE(w.find<QLabel>("round-copy-rule").isVisible());
    from.setCurrentIndex(1);
    CHECK(from.currentText() == QStringLiteral("The answers of Autumn 2026"));
    CHECK(w.find<QLabel>("round-copy-rule").isVisible());
    w.type("round-label", QStringLiteral("Next"));
    w.click("round-keep");
    const Round made = w.session.rounds().current().value();
    REQUIRE(made.label == "Next");
    CHECK(comeBacks(w.session, made.id) == 32);
    CHECK(comeBacks(w.session, last.id) == 0);
    CHECK(w.session.rounds().record(made.id).partners.size() == 5);
    w.session.undoStack()->undo();
    CHECK(w.session.workspace().rounds.size() == 4);
    w.session.undoStack()->redo();
    REQUIRE(w.session.workspace().rounds.size() == 5);
    CHECK(comeBacks(w.session, made.id) == 32);
}

TEST_CASE("the first round has nothing to start from, nor has one that is changed")
{
    OpenWindow w;
    w.startOurs();
    const Place newRound{PageId::Partners, {}, {}, {}, PlaceStep::NewRound};
    w.window.goTo(newRound);
    OpenWindow::settle();
    REQUIRE(w.has("round-label"));
    CHECK_FALSE(w.has("round-copy"));
    w.click("round-keep");
    const std::string id = w.session.rounds().current().value().id.value;
    w.window.goTo(newRound);
    OpenWindow::settle();
    CHECK(w.has("round-copy"));
    w.click("round-cancel");
    w.window.goTo({PageId::Partners, {}, {}, {}});
    w.click(("round-change-" + id).c_str());
    REQUIRE(w.has("round-label"));
    CHECK_FALSE(w.has("round-copy"));
}
