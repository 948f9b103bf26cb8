// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace_table.h"

#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("a workspace's marking is one line, kept tidied, and given back when it changes")
{
    const Connection file = smallWorkspace();
    const auto mark = [&](const std::string& marking) {
        return transact(file, [&](const Transaction& t) { return exchangeMarking(t, marking); });
    };
    CHECK(mark(" OFFICIAL  - SENSITIVE ") == "");
    CHECK(workspaceFacts(file).marking == "OFFICIAL - SENSITIVE");
    CHECK(refusal([&] { mark("one\ntwo"); }) == ErrorCode::TextUnprintable);
    CHECK(refusal([&] { mark(std::string(101, 'x')); }) == ErrorCode::TextTooLong);
    CHECK(mark("") == "OFFICIAL - SENSITIVE");
    CHECK(workspaceFacts(file).marking.empty());
}

TEST_CASE("a retention date is due from its day on, and never without one")
{
    const Connection file = smallWorkspace();
    const auto keep = [&](const std::optional<Date>& until) {
        return transact(file, [&](const Transaction& t) { return exchangeRetention(t, until); });
    };
    CHECK_FALSE(retentionIsDue(workspaceFacts(file), {2999, 1, 1}));
    CHECK(keep(Date{2030, 4, 1}) == std::nullopt);
    CHECK_FALSE(retentionIsDue(workspaceFacts(file), {2030, 3, 31}));
    CHECK(retentionIsDue(workspaceFacts(file), {2030, 4, 1}));
    CHECK(retentionIsDue(workspaceFacts(file), {2031, 1, 1}));
    CHECK(refusal([&] { keep(Date{2030, 2, 30}); }) == ErrorCode::Internal);
    CHECK(keep(std::nullopt) == Date{2030, 4, 1});
    CHECK_FALSE(workspaceFacts(file).retainUntil);
}
