// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/consistency_check.h"

#include "core/planning/linked_checks.h"
#include "core/planning/response_checks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace soundings {

namespace {

struct CheckRule {
    CheckKind kind = CheckKind::NoEvidence;
    CheckSeverity severity = CheckSeverity::Ask;
    const char* id = "";
};

constexpr std::array<CheckRule, 8> kRules{{
    {CheckKind::NoEvidence, CheckSeverity::Ask, "no-evidence"},
    {CheckKind::MustHaveNoEvidence, CheckSeverity::LookInto, "must-have-no-evidence"},
    {CheckKind::MustHaveUnknown, CheckSeverity::LookInto, "must-have-unknown"},
    {CheckKind::AllTheSame, CheckSeverity::Ask, "all-the-same"},
    {CheckKind::LargeJump, CheckSeverity::LookInto, "large-jump"},
    {CheckKind::StaffDoNotKnow, CheckSeverity::Contradiction, "staff-do-not-know"},
    {CheckKind::PartnerUnsure, CheckSeverity::Contradiction, "partner-unsure"},
    {CheckKind::InfluenceAgainst, CheckSeverity::LookInto, "influence-against"},
}};

const CheckRule& ruleOf(CheckKind kind)
{
    return *std::find_if(kRules.begin(), kRules.end(), [kind](const CheckRule& rule) { return rule.kind == kind; });
}

} // namespace

CheckSeverity severityOf(CheckKind kind) { return ruleOf(kind).severity; }
std::string checkId(CheckKind kind) { return ruleOf(kind).id; }

CheckSetAside asSetAside(const ConsistencyCheck& check, const std::string& reason)
{
    return {checkId(check.kind), check.item, check.about, reason};
}

bool isSame(const ConsistencyCheck& check, const CheckSetAside& setAside)
{
    return asSetAside(check, setAside.reason) == setAside;
}

std::vector<ConsistencyCheck> consistencyChecks(const RoundResult& now, const RoundResult* before)
{
    std::vector<ConsistencyCheck> all;
    for (const ConsensusResult& consensus : now.consensus)
        checkResponse(all, {*consensus.questionnaire, consensus.answers, {}, false}, before);
    for (const PartnerResult& partner : now.partners)
        checkResponse(all, {*partner.questionnaire, partner.answers, partner.about.id, true}, before);
    checkLinks(all, now);
    std::stable_sort(all.begin(), all.end(), [](const ConsistencyCheck& a, const ConsistencyCheck& b) {
        return severityOf(a.kind) > severityOf(b.kind);
    });
    return all;
}

} // namespace soundings
