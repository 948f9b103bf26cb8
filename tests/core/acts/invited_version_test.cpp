// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/invite_round.h"
#include "core/acts/set_up.h"
#include "core/acts/take_packs.h"
#include "core/storage/asked_version.h"
#include "core/storage/load_round.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/questionnaire_versions.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const RoundId kInvited{"88888888-8888-4888-8888-888888888888"};

/// The small questionnaire in a second version.
Questionnaire newerConsensus()
{
    Questionnaire made = smallConsensus();
    made.version = "2.0";
    made.source.replace(made.source.find("1.0"), 3, "2.0");
    return made;
}

std::string versionBegun(const Connection& file)
{
    return loadRound(file, kInvited).consensus.at(0).questionnaire->version;
}

} // namespace

TEST_CASE("an invited round begins with the version that was sent, whatever newer one there is")
{
    const Connection sender = smallWorkspace();
    const std::string sent = smallConsensus().version;
    transact(sender, [](const Transaction& t) {
        storeQuestionnaire(t, smallConsensus());
        insertRound(t, {kInvited, "Invited", {2027, 1, 11}, RoundState::Open, {}, {{"gov"}}});
    });
    const std::string invitation =
        transact(sender, [](const Transaction& t) { return inviteToRound(t, kInvited).file; });
    transact(sender, [](const Transaction& t) { storeQuestionnaire(t, newerConsensus()); });
    REQUIRE(findQuestionnaire(sender, {"gov"})->version == "2.0");
    CHECK(versionBegun(sender) == sent);
    CHECK(askedInRound(sender, {"another"}, {"gov"})->version == "2.0");
    for (const KeptVersion& kept : keptVersions(sender))
        if (kept.questionnaire->version == sent)
            CHECK_FALSE(kept.mayRemove);
    const std::string again = transact(sender, [](const Transaction& t) { return inviteToRound(t, kInvited).file; });
    CHECK(again == invitation);

    const Connection reader = Connection::inMemory();
    transact(reader, [](const Transaction& t) {
        setUpWorkspace(t, "en", "Westmoor Police", {});
        storeQuestionnaire(t, newerConsensus());
    });
    const TakenFile taken = transact(reader, [&](const Transaction& t) {
        return takeFiles(t, {{"i", invitation, {}}}, {}, "2026-11-30T12:00:00Z").front();
    });
    REQUIRE(taken.result == TakenAs::New);
    CHECK(versionBegun(reader) == sent);
    CHECK(askedInRound(reader, kInvited, {"gov"})->version == sent);
}
