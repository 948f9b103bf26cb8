// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/action_table.h"

#include "tests/support/full_workspace.h"
#include "tests/support/refusal.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const QuestionnaireId kGovernance{"governance"};
const ItemId kPurpose{"gov.strategy.shared-purpose"};

Action wholeAction()
{
    return {0,
            "Agree one legal basis",
            kGovernance,
            kPurpose,
            kPolice,
            "Lead",
            Date{2026, 12, 1},
            ActionStatus::Doing,
            "Line one\nline two",
            kRound};
}

Action added(const Connection& file, const Action& action)
{
    return transact(file, [&](const Transaction& t) { return insertAction(t, action); });
}

std::optional<ErrorCode> refusalOf(const Connection& file, const Action& action)
{
    return refusal([&] { added(file, action); });
}

} // namespace

TEST_CASE("an action is kept with everything in it, and listed in the order it was added in")
{
    const Connection file = smallWorkspace();
    const Action first = added(file, wholeAction());
    Action other;
    other.text = "Visit";
    const Action second = added(file, other);
    CHECK(first.id == 1);
    Action wanted = wholeAction();
    wanted.id = first.id;
    CHECK(first == wanted);
    CHECK(actions(file) == std::vector<Action>{first, second});
    CHECK(findAction(file, second.id) == second);
    CHECK(findAction(file, 99) == std::nullopt);
}

TEST_CASE("an id is never given again, but to the action that had it")
{
    const Connection file = smallWorkspace();
    const Action first = added(file, wholeAction());
    const Action taken = transact(file, [&](const Transaction& t) { return deleteAction(t, first.id); });
    CHECK(taken == first);
    CHECK(actions(file).empty());
    CHECK(added(file, wholeAction()).id == 2);
    CHECK(added(file, taken) == first);
    CHECK(actions(file).front() == first);
}

TEST_CASE("changing an action gives back what it was")
{
    const Connection file = smallWorkspace();
    const Action first = added(file, wholeAction());
    Action other;
    other.id = first.id;
    other.text = "  Visit   them ";
    const Action before = transact(file, [&](const Transaction& t) { return exchangeAction(t, other); });
    CHECK(before == first);
    CHECK(findAction(file, first.id)->text == "Visit them");
    CHECK(findAction(file, first.id)->due == std::nullopt);
    transact(file, [&](const Transaction& t) { exchangeAction(t, before); });
    CHECK(actions(file) == std::vector<Action>{first});
    other.id = 99;
    CHECK(refusal([&] { transact(file, [&](const Transaction& t) { exchangeAction(t, other); }); })
          == ErrorCode::NoSuchAction);
    CHECK(refusal([&] { transact(file, [&](const Transaction& t) { deleteAction(t, 99); }); })
          == ErrorCode::NoSuchAction);
}

TEST_CASE("texts are tidied, and may be as long as can be typed and no longer")
{
    const Connection file = smallWorkspace();
    Action action = wholeAction();
    action.text = std::string(999, 'x') + "\u0175";
    action.owner = std::string(200, 'x');
    action.note = " " + std::string(9'998, 'x') + "\r\ny ";
    const Action kept = added(file, action);
    CHECK(kept.text == action.text);
    CHECK(kept.note == std::string(9'998, 'x') + "\ny");
    CHECK(findAction(file, kept.id) == kept);
    const auto with = [&](std::string Action::*part, std::string text) {
        Action changed = wholeAction();
        changed.*part = std::move(text);
        return refusalOf(file, changed);
    };
    CHECK(with(&Action::text, " \n ") == ErrorCode::TextEmpty);
    CHECK(with(&Action::text, std::string(1001, 'x')) == ErrorCode::TextTooLong);
    CHECK(with(&Action::owner, std::string(201, 'x')) == ErrorCode::TextTooLong);
    CHECK(with(&Action::note, std::string(10'001, 'x')) == ErrorCode::TextTooLong);
    CHECK(with(&Action::text, "one\ntwo") == ErrorCode::TextUnprintable);
    CHECK(with(&Action::owner, "one\u202Etwo") == ErrorCode::TextUnprintable);
    CHECK(with(&Action::note, "a\x1B[31m") == ErrorCode::TextUnprintable);
    CHECK(actions(file).size() == 1);
}

TEST_CASE("an action names what is there, and keeps the questionnaire its item is of")
{
    const Connection file = smallWorkspace();
    Action action = wholeAction();
    action.about = {"nobody"};
    CHECK(refusalOf(file, action) == ErrorCode::NoSuchAgency);
    action = wholeAction();
    action.round = {"never"};
    CHECK(refusalOf(file, action) == ErrorCode::NoSuchRound);
    action = wholeAction();
    action.item = {"gov.none"};
    CHECK(refusalOf(file, action) == ErrorCode::NoSuchItem);
    action.item = {};
    CHECK(refusalOf(file, action) == ErrorCode::NoSuchItem);
    action = wholeAction();
    action.questionnaire = {"made-up"};
    CHECK(refusalOf(file, action) == ErrorCode::NoSuchItem);
    action = wholeAction();
    action.questionnaire = {"partner-understanding"};
    action.item = {"partner.purpose.duties"};
    CHECK(refusalOf(file, action) == std::nullopt);
    action.about = {};
    CHECK(refusalOf(file, action) == ErrorCode::AboutMissing);
    CHECK_THROWS_AS(storedQuestionnaire(file, kGovernance, "1.0"), Error);
    added(file, wholeAction());
    CHECK(storedQuestionnaire(file, kGovernance, builtInQuestionnaire(kGovernance)->version)->findItem(kPurpose));
}

TEST_CASE("a workspace can have ten thousand actions")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        Action action;
        action.text = "Again";
        for (std::size_t n = 0; n < kMostActions; ++n)
            insertAction(t, action);
    });
    CHECK(refusalOf(file, wholeAction()) == ErrorCode::TooManyActions);
}

TEST_CASE("a partner that an action is about cannot be taken off the list unnoticed")
{
    const Connection file = smallWorkspace();
    CHECK_FALSE(isReferredTo(file, kPolice));
    added(file, wholeAction());
    CHECK(isReferredTo(file, kPolice));
    CHECK(refusal([&] { transact(file, [](const Transaction& t) { deleteAgency(t, kPolice); }); })
          == ErrorCode::WriteFailed);
}
