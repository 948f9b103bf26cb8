// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/set_up.h"
#include "core/storage/agency_table.h"
#include "core/storage/answer_table.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("a new workspace has our agency, the partners and its language")
{
    const Connection file = Connection::inMemory();
    transact(file, [](const Transaction& t) { setUpWorkspace(t, "cy", "Northvale Council", {"Westmoor Police"}); });
    CHECK(workspaceFacts(file).language == "cy");
    CHECK(workspaceFacts(file).sample == SampleMark::Real);
    CHECK(ourAgency(file).name == "Northvale Council");
    REQUIRE(agencies(file).size() == 2);
    CHECK(agencies(file).back().name == "Westmoor Police");
    CHECK(agencies(file).back().role == AgencyRole::Partner);
}

TEST_CASE("a partner goes with the responses that were opened about it, and comes back with them")
{
    const Connection file = smallWorkspace();
    const Questionnaire survey = smallPartner();
    const Agency police = *findAgency(file, "Westmoor Police");
    const ResponseKey opened =
        transact(file, [&](const Transaction& t) { return ensureResponse(t, kRound, survey, kPolice); });
    const OpenedResponses taken = transact(file, [](const Transaction& t) { return removePartner(t, kPolice); });
    CHECK_FALSE(findAgency(file, "Westmoor Police"));
    CHECK(responses(file, kRound).empty());
    transact(file, [&](const Transaction& t) { putPartner(t, police, taken); });
    REQUIRE(responses(file, kRound).size() == 1);
    CHECK(responses(file, kRound).front().id == opened.id);
    transact(file, [&](const Transaction& t) {
        exchangeAnswer(t, opened.id, {"t.1"}, {Answer::rated(2), {}, {}, false});
    });
    CHECK(refusal([&] { transact(file, [](const Transaction& t) { removePartner(t, kPolice); }); })
          == ErrorCode::WriteFailed);
    CHECK(findAgency(file, "Westmoor Police"));
}

TEST_CASE("a round goes with what was opened in it, and comes back with it")
{
    const Connection file = smallWorkspace();
    const Questionnaire survey = smallConsensus();
    const Round round = roundById(file, kRound);
    transact(file, [&](const Transaction& t) { ensureResponse(t, kRound, survey, {}); });
    const OpenedResponses taken = transact(file, [](const Transaction& t) { return removeRound(t, kRound); });
    CHECK(rounds(file).empty());
    transact(file, [&](const Transaction& t) { putRound(t, round, taken); });
    CHECK(roundById(file, kRound) == round);
    CHECK(responses(file, kRound).size() == 1);
}
