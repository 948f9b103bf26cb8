// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_set_aside_table.h"

#include "tests/support/full_workspace.h"
#include "tests/support/refusal.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const CheckSetAside kNoEvidence{"level-without-evidence", {"gov.a.1"}, {}, {}};
const CheckSetAside kUnsure{"they-are-unsure", {}, kPolice, {}};

std::string setAside(const Connection& file, const RoundId& round, const CheckSetAside& which,
                     const std::string& reason)
{
    return transact(file, [&](const Transaction& t) { return exchangeSetAside(t, round, which, reason); });
}

} // namespace

TEST_CASE("a check is set aside in one round with a reason, and taken back")
{
    const Connection file = smallWorkspace();
    CHECK(setAside(file, kRound, kUnsure, " They said so by telephone ") == "");
    CHECK(setAside(file, kRound, kNoEvidence, "On paper") == "");
    REQUIRE(checksSetAside(file, kRound).size() == 2);
    CHECK(checksSetAside(file, kRound)[0].item == kNoEvidence.item);
    CHECK(checksSetAside(file, kRound)[1]
          == CheckSetAside{"they-are-unsure", {}, kPolice, "They said so by telephone"});
    CHECK(setAside(file, kRound, kUnsure, "By letter") == "They said so by telephone");
    CHECK(setAside(file, kRound, kUnsure, "") == "By letter");
    CHECK(checksSetAside(file, kRound).size() == 1);
}

TEST_CASE("a check of a closed round can be set aside")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) { closeRound(t, kRound, "2026-10-09T16:00:00Z"); });
    setAside(file, kRound, kUnsure, "By letter");
    CHECK(checksSetAside(file, kRound).size() == 1);
}

TEST_CASE("a check is not set aside for a reason nobody can read, or in no round")
{
    const Connection file = smallWorkspace();
    CHECK(refusal([&] { setAside(file, kRound, kUnsure, std::string(1001, 'x')); }) == ErrorCode::TextTooLong);
    CHECK(refusal([&] { setAside(file, kRound, kUnsure, "\x07"); }) == ErrorCode::TextUnprintable);
    CHECK(refusal([&] { setAside(file, {"never"}, kUnsure, "So"); }) == ErrorCode::NoSuchRound);
    CHECK(refusal([&] { setAside(file, kRound, {"a b", {}, {}, {}}, "So"); }) == ErrorCode::Internal);
    CHECK(checksSetAside(file, kRound).empty());
}
