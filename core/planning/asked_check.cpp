// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/asked_check.h"

#include <algorithm>

namespace soundings {

namespace {

bool asksTheSameOfMany(CheckKind kind)
{
    return kind == CheckKind::NoEvidence || kind == CheckKind::MustHaveNoEvidence;
}

std::string reasonOf(const std::vector<CheckSetAside>& setAside, const ConsistencyCheck& check)
{
    const auto found =
        std::find_if(setAside.begin(), setAside.end(), [&](const CheckSetAside& one) { return isSame(check, one); });
    return found == setAside.end() ? std::string() : found->reason;
}

bool isOneQuestion(const AskedCheck& asked, const ConsistencyCheck& check, const std::string& reason)
{
    const ConsistencyCheck& first = asked.checks.front();
    return asksTheSameOfMany(check.kind) && first.kind == check.kind && first.questionnaire == check.questionnaire
        && first.about == check.about && asked.reason == reason;
}

} // namespace

std::vector<AskedCheck> askedChecks(const std::vector<ConsistencyCheck>& checks,
                                    const std::vector<CheckSetAside>& setAside)
{
    std::vector<AskedCheck> all;
    for (const ConsistencyCheck& check : checks) {
        const std::string reason = reasonOf(setAside, check);
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&](const AskedCheck& asked) { return isOneQuestion(asked, check, reason); });
        if (same == all.end())
            all.push_back({{check}, reason});
        else
            same->checks.push_back(check);
    }
    return all;
}

} // namespace soundings
