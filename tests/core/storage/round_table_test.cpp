// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/round_table.h"

#include "core/storage/answer_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/release_table.h"
#include "core/storage/response_table.h"
#include "core/storage/survey_table.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr const char* kNow = "2026-11-01T09:00:00Z";

std::optional<ErrorCode> closing(const Connection& file)
{
    return refusal([&] { transact(file, [](const Transaction& t) { closeRound(t, kRound, kNow); }); });
}

std::optional<ErrorCode> reopening(const Connection& file, const std::string& reason)
{
    return refusal([&] { transact(file, [&](const Transaction& t) { reopenRound(t, kRound, reason, kNow); }); });
}

} // namespace

TEST_CASE("rounds come by date, then by the order they were added in")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        insertRound(t, {{"b"}, "Second of the day", {2026, 10, 5}, {}, {}, {}});
        insertRound(t, {{"a"}, "Spring 2025", {2025, 4, 1}, {}, {}, {{"gov"}, {"staff"}}});
    });
    std::vector<std::string> labels;
    for (const Round& round : rounds(file))
        labels.push_back(round.label);
    CHECK(labels == std::vector<std::string>{"Spring 2025", "Autumn 2026", "Second of the day"});
    CHECK(rounds(file).front().questionnaires == std::vector<QuestionnaireId>{{"gov"}, {"staff"}});
    CHECK(findRound(file, " spring 2025").value().id == RoundId{"a"});
    CHECK(refusal([&] { roundById(file, {"none"}); }) == ErrorCode::NoSuchRound);
}

TEST_CASE("a round's label is its own and not empty")
{
    const Connection file = smallWorkspace();
    const auto insert = [&](const std::string& label) {
        return refusal([&] {
            transact(file, [&](const Transaction& t) {
                insertRound(t, {{newUuid()}, label, {2026, 1, 1}, {}, {}, {}});
            });
        });
    };
    CHECK(insert("AUTUMN 2026 ") == ErrorCode::RoundExists);
    CHECK(insert("  ") == ErrorCode::NameEmpty);
    CHECK(insert("Winter 2026") == std::nullopt);
}

TEST_CASE("exchanging a round's details back is the undo")
{
    const Connection file = smallWorkspace();
    const Round before = roundById(file, kRound);
    Round details = before;
    details.label = "Autumn round";
    details.date = {2026, 10, 6};
    details.questionnaires = {{"gov"}};
    const auto exchange = [&](const Round& with) {
        return transact(file, [&](const Transaction& t) { return exchangeRoundDetails(t, kRound, with); });
    };
    CHECK(exchange(details) == before);
    CHECK(roundById(file, kRound) == details);
    CHECK(exchange(before) == details);
    CHECK(roundById(file, kRound) == before);
}

TEST_CASE("a closed round refuses every write until it is reopened with a reason that is kept")
{
    const Connection file = smallWorkspace();
    const ResponseKey response =
        transact(file, [](const Transaction& t) { return ensureResponse(t, kRound, smallConsensus(), {}); });
    CHECK(closing(file) == std::nullopt);
    CHECK(roundById(file, kRound).state == RoundState::Closed);
    const auto refused = [&](auto&& write) {
        return refusal([&] { transact(file, write); }) == ErrorCode::RoundClosed;
    };
    CHECK(closing(file) == ErrorCode::RoundClosed);
    CHECK(refused([&](const Transaction& t) {
        exchangeAnswer(t, response.id, {"gov.a.1"}, {Answer::rated(1), {}, {}, false});
    }));
    CHECK(refused([&](const Transaction& t) { exchangeAnswers(t, response.id, {}); }));
    CHECK(refused(
        [&](const Transaction& t) { exchangeInfluence(t, response.id, InfluenceSide::AboutUs, {"i"}, "helps"); }));
    CHECK(refused([&](const Transaction& t) { ensureResponse(t, kRound, smallPartner(), kPolice); }));
    CHECK(refused([&](const Transaction& t) { exchangeRoundDetails(t, kRound, roundById(file, kRound)); }));
    CHECK(refused([&](const Transaction& t) { deleteRound(t, kRound); }));
    CHECK(refused(
        [&](const Transaction& t) { addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {Person{}}), {}); }));
    CHECK(refused([&](const Transaction& t) { exchangeDraft(t, kRound, smallSurvey(), DraftPerson{}); }));

    CHECK(reopening(file, " \n") == ErrorCode::ReasonMissing);
    CHECK(reopening(file, " A partner's figure was wrong ") == std::nullopt);
    CHECK(reopening(file, "again") == ErrorCode::RoundOpen);
    CHECK(closing(file) == std::nullopt);
    CHECK(reopening(file, "Second reason") == std::nullopt);
    const Round round = roundById(file, kRound);
    CHECK(round.state == RoundState::Open);
    CHECK(round.reopenings == std::vector<Reopening>{{kNow, "A partner's figure was wrong"}, {kNow, "Second reason"}});
}

TEST_CASE("a round is not closed while people's answers are in it")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {Person{}}), {});
        exchangeDraft(t, kRound, smallSurvey(), DraftPerson{});
    });
    CHECK(closing(file) == ErrorCode::SurveyOpen);
    CHECK(roundById(file, kRound).state == RoundState::Open);
    CHECK(draftPerson(file, kRound, {"staff"}));
    transact(file, [](const Transaction& t) { closeUnpublished(t, kRound, {"staff"}); });
    CHECK(closing(file) == std::nullopt);
}

TEST_CASE("a round without responses can be taken away again, one with responses cannot")
{
    const Connection file = smallWorkspace();
    const auto remove = [&](const RoundId& id) {
        return refusal([&] { transact(file, [&](const Transaction& t) { deleteRound(t, id); }); });
    };
    transact(file, [](const Transaction& t) {
        insertRound(t, {{"empty"}, "Empty", {2026, 1, 1}, {}, {}, {{"gov"}}});
        exchangeDraft(t, {"empty"}, smallSurvey(), DraftPerson{});
        ensureResponse(t, kRound, smallConsensus(), {});
    });
    CHECK(remove({"empty"}) == ErrorCode::WriteFailed); // somebody is answering
    transact(file, [](const Transaction& t) { exchangeDraft(t, {"empty"}, smallSurvey(), std::nullopt); });
    CHECK(remove({"empty"}) == std::nullopt);
    CHECK(remove(kRound) == ErrorCode::WriteFailed);
    transact(file, [](const Transaction& t) {
        insertRound(t, {{"held"}, "Held", {2026, 1, 2}, {}, {}, {}});
        addPeople(t, {"held"}, smallSurvey(), columnsOf(smallSurvey(), {Person{}}), {});
        closeUnpublished(t, {"held"}, {"staff"});
    });
    CHECK(remove({"held"}) == ErrorCode::WriteFailed); // that it was held is known, though not what was answered
    CHECK(remove({"none"}) == ErrorCode::NoSuchRound);
    CHECK(rounds(file).size() == 2);
}
