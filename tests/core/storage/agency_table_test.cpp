// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agency_table.h"

#include "core/storage/answer_table.h"
#include "core/storage/response_table.h"
#include "core/storage/round_table.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("agencies come ours first, then partners by name")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        insertAgency(t, {{"z"}, "\u0174ythnos Trust", AgencyRole::Partner, AgencyStanding::Active});
        insertAgency(t, {{"a"}, "aber Housing", AgencyRole::Partner, AgencyStanding::Retired});
    });
    std::vector<std::string> names;
    for (const Agency& agency : agencies(file))
        names.push_back(agency.name);
    CHECK(names
          == std::vector<std::string>{"Northvale Council", "aber Housing", "Westmoor Police", "\u0174ythnos Trust"});
    CHECK(ourAgency(file).id == kOurs);
    CHECK(agencies(file)[1].standing == AgencyStanding::Retired);
}

TEST_CASE("an agency's name is its own, whatever the case")
{
    const Connection file = smallWorkspace();
    const auto insert = [&](const std::string& name) {
        return refusal([&] {
            transact(file, [&](const Transaction& t) {
                insertAgency(t, {{newUuid()}, name, AgencyRole::Partner, {}});
            });
        });
    };
    CHECK(insert("  westmoor POLICE ") == ErrorCode::AgencyExists);
    CHECK(insert(" \t") == ErrorCode::NameEmpty);
    CHECK(insert("Eastmoor Police") == std::nullopt);
    CHECK(findAgency(file, "eastmoor police ").value().name == "Eastmoor Police");
    CHECK_FALSE(findAgency(file, "Southmoor"));
}

TEST_CASE("exchanging a name or a standing back is the undo")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        CHECK(exchangeAgencyName(t, kPolice, " Westmoor Constabulary ") == "Westmoor Police");
        CHECK(exchangeAgencyName(t, kPolice, "WESTMOOR CONSTABULARY") == "Westmoor Constabulary");
        CHECK(exchangeAgencyStanding(t, kPolice, AgencyStanding::Retired) == AgencyStanding::Active);
        CHECK(exchangeAgencyStanding(t, kPolice, AgencyStanding::Active) == AgencyStanding::Retired);
        CHECK(refusal([&] { exchangeAgencyName(t, kPolice, "northvale council"); }) == ErrorCode::AgencyExists);
        CHECK(refusal([&] { exchangeAgencyName(t, {"nobody"}, "x"); }) == ErrorCode::NoSuchAgency);
    });
    CHECK(agencies(file).back().name == "WESTMOOR CONSTABULARY");
}

TEST_CASE("only one agency is ours")
{
    const Connection file = smallWorkspace();
    CHECK(refusal([&] {
              transact(file, [](const Transaction& t) { insertAgency(t, {{"x"}, "Another", AgencyRole::Ours, {}}); });
          })
          == ErrorCode::WriteFailed);
    CHECK(agencies(file).size() == 2);
}

TEST_CASE("an agency that responses are about cannot be taken away")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) { ensureResponse(t, kRound, smallPartner(), kPolice); });
    const auto remove = [&](const AgencyId& id) {
        return refusal([&] { transact(file, [&](const Transaction& t) { deleteAgency(t, id); }); });
    };
    CHECK(remove(kPolice) == ErrorCode::WriteFailed);
    CHECK(remove({"nobody"}) == ErrorCode::NoSuchAgency);
    CHECK(agencies(file).size() == 2);
    transact(file, [](const Transaction& t) { insertAgency(t, {{"n"}, "New", AgencyRole::Partner, {}}); });
    CHECK(remove({"n"}) == std::nullopt);
}

TEST_CASE("an agency is referred to by what was answered about it, not by what was only opened")
{
    const Connection file = smallWorkspace();
    CHECK_FALSE(isReferredTo(file, kPolice));
    ResponseKey response;
    transact(file, [&](const Transaction& t) { response = ensureResponse(t, kRound, smallPartner(), kPolice); });
    CHECK_FALSE(isReferredTo(file, kPolice));
    const ItemId item = smallPartner().items().front()->id;
    const AnswerRecord answered{Answer::dontKnow(), {}, {}, false};
    transact(file, [&](const Transaction& t) { exchangeAnswer(t, response.id, item, answered); });
    CHECK(isReferredTo(file, kPolice));
    transact(file, [&](const Transaction& t) { exchangeAnswer(t, response.id, item, {}); });
    CHECK_FALSE(isReferredTo(file, kPolice));
    transact(file, [](const Transaction& t) { closeRound(t, kRound, "2026-10-06T10:00:00Z"); });
    CHECK(isReferredTo(file, kPolice));
}

TEST_CASE("a workspace's minimum group may be raised to 50 and never lowered")
{
    const Connection file = smallWorkspace();
    const auto set = [&](int people) {
        return refusal([&] { transact(file, [&](const Transaction& t) { raiseMinimumGroup(t, people); }); });
    };
    CHECK(workspaceFacts(file).minimumGroup == 10);
    CHECK(set(9) == ErrorCode::Internal);
    CHECK(set(51) == ErrorCode::Internal);
    CHECK(set(15) == std::nullopt);
    CHECK(set(12) == ErrorCode::Internal);
    CHECK(workspaceFacts(file).minimumGroup == 15);
    CHECK(set(50) == std::nullopt);
    CHECK(workspaceFacts(file).minimumGroup == 50);
    CHECK(workspaceFacts(file).sample == SampleMark::Real);
}

TEST_CASE("a workspace without an agency of ours is damaged")
{
    const Connection file = Connection::inMemory();
    CHECK(refusal([&] { ourAgency(file); }) == ErrorCode::Damaged);
}
