// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/asked_check.h"

#include <catch2/catch.hpp>

using namespace soundings;

namespace {

ConsistencyCheck checkOf(CheckKind kind, const char* item, const char* about = "")
{
    ConsistencyCheck check;
    check.kind = kind;
    check.questionnaire = {*about == '\0' ? "governance" : "partner-understanding"};
    check.about = {about};
    check.item = {item};
    return check;
}

std::vector<std::size_t> sizes(const std::vector<AskedCheck>& asked)
{
    std::vector<std::size_t> all;
    for (const AskedCheck& one : asked)
        all.push_back(one.checks.size());
    return all;
}

} // namespace

TEST_CASE("missing evidence is asked once for each response, must-haves apart, and nothing else is put together")
{
    const std::vector<ConsistencyCheck> checks{
        checkOf(CheckKind::MustHaveNoEvidence, "a"),   checkOf(CheckKind::NoEvidence, "b"),
        checkOf(CheckKind::NoEvidence, "p", "police"), checkOf(CheckKind::MustHaveUnknown, "c"),
        checkOf(CheckKind::NoEvidence, "d"),           checkOf(CheckKind::MustHaveUnknown, "e"),
        checkOf(CheckKind::NoEvidence, "q", "police"), checkOf(CheckKind::NoEvidence, "p", "homes"),
    };
    const std::vector<AskedCheck> asked = askedChecks(checks, {});
    CHECK(sizes(asked) == std::vector<std::size_t>{1, 2, 2, 1, 1, 1});
    CHECK(asked[1].checks == std::vector<ConsistencyCheck>{checks[1], checks[4]});
    CHECK(asked[2].checks == std::vector<ConsistencyCheck>{checks[2], checks[6]});
    CHECK(askedChecks({}, {}).empty());
}

TEST_CASE("what was set aside together stays together, and what is found since is asked by itself")
{
    const std::vector<ConsistencyCheck> checks{checkOf(CheckKind::NoEvidence, "a"), checkOf(CheckKind::NoEvidence, "b"),
                                               checkOf(CheckKind::NoEvidence, "c"),
                                               checkOf(CheckKind::NoEvidence, "d")};
    const std::vector<AskedCheck> asked = askedChecks(
        checks,
        {asSetAside(checks[0], "On paper"), asSetAside(checks[2], "On paper"), asSetAside(checks[3], "Not ours")});
    REQUIRE(sizes(asked) == std::vector<std::size_t>{2, 1, 1});
    CHECK(asked[0].reason == "On paper");
    CHECK(asked[0].checks == std::vector<ConsistencyCheck>{checks[0], checks[2]});
    CHECK(asked[1].reason.empty());
    CHECK(asked[1].checks.front() == checks[1]);
    CHECK(asked[2].reason == "Not ours");
}
