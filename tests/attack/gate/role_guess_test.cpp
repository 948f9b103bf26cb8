// SPDX-License-Identifier: GPL-3.0-or-later
// "A guess at any one person's answer no better than the published distribution allows" (STATISTICS.md section 7.7).
// Guesses at people of groups that may be shown cannot beat it, as the group's own most frequent answer is what is
// allowed; so the guesses here are at people of roles of fewer than ten.
#include "core/privacy/staff_gate.h"

#include "tests/support/attack/invented_agency.h"
#include "tests/support/attack/role_guess.h"
#include "tests/support/attack/section_row.h"
#include "tests/support/sanitized.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <map>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr std::uint64_t kGuessStep = oneIn(4);

RoleGuesses guesses(const InventedAgency& agency, const DisclosureRules& rules)
{
    const SurveyRecord survey = surveyOf(agency, agency.first);
    const StaffGate gate(survey, RoundState::Closed, 0, rules);
    std::map<Headcount, StaffRelease> releases;
    releases.emplace(0, gate.everybody());
    return guessSmallRoles(*agency.questionnaire, published(releases, gate.byRole()), agency.first);
}

/// The agency with every role of fewer than ten people of one mind, each of its own.
InventedAgency withSmallRolesApart(InventedAgency agency)
{
    std::map<Code, int> sizes;
    for (const Person& person : agency.first)
        ++sizes[person.role];
    const std::vector<const Item*> items = agency.questionnaire->items();
    const auto levels = static_cast<int>(agency.questionnaire->scale.size());
    for (Person& person : agency.first)
        for (std::size_t i = 0; i < items.size(); ++i) {
            const int point = person.role % levels;
            if (sizes[person.role] < 10 && scoredPoint(*items[i], person.items[i], levels) >= 0)
                person.items[i] = static_cast<Code>(items[i]->reverse ? levels - point : point + 1);
        }
    return agency;
}

} // namespace

TEST_CASE("nobody in a small role is guessed better than what most people said allows")
{
    RoleGuesses all;
    for (std::uint64_t seed = 1; seed <= 200; seed += kGuessStep)
        all += guesses(inventAgency(seed), {});
    CHECK(all.guesses > 0);
    CHECK_FALSE(all.areBetterThanAllowed());
    // The people of small roles are of another mind than the others here: whoever could tell would do better.
    RoleGuesses apart;
    for (std::uint64_t seed = 1; seed <= 200; seed += kGuessStep)
        apart += guesses(withSmallRolesApart(inventAgency(seed)), {});
    CHECK_FALSE(apart.areBetterThanAllowed());
    if (std::getenv("SOUNDINGS_TELL_ATTACK") != nullptr)
        for (const RoleGuesses& made : {all, apart})
            WARN("guesses " << made.guesses << ", right " << made.right << ", allowed " << made.allowed << ", variance "
                            << made.variance);
}

TEST_CASE("planted: people of small roles that are shown, or hidden alone, are guessed better than allowed")
{
    DisclosureRules shown;
    shown.minimum = 1;
    DisclosureRules alone;
    alone.hideSecond = false;
    alone.auditRoles = false;
    for (const DisclosureRules& rules : {shown, alone}) {
        RoleGuesses all; // of all agencies, with sanitizers, too: one in four are too few to show it
        for (std::uint64_t seed = 1; seed <= 200; ++seed)
            all += guesses(withSmallRolesApart(inventAgency(seed)), rules);
        if (std::getenv("SOUNDINGS_TELL_ATTACK") != nullptr)
            WARN("guesses " << all.guesses << ", right " << all.right << ", allowed " << all.allowed << ", variance "
                            << all.variance);
        CHECK(all.areBetterThanAllowed());
    }
}
