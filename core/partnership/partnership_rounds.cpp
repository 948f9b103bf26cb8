// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/partnership_rounds.h"

#include <algorithm>
#include <set>

namespace soundings {

namespace {

int sameAgencies(const ComparedRound& before, const ComparedRound& after)
{
    const std::set<AgencyId> there(before.agencies.begin(), before.agencies.end());
    return static_cast<int>(std::count_if(after.agencies.begin(), after.agencies.end(),
                                          [&there](const AgencyId& agency) { return there.count(agency) != 0; }));
}

void addChange(const ComparedRound& then, const ComparedRound& now, RoundBeside& made)
{
    made.sameAgencies = sameAgencies(then, now);
    if (then.versions != now.versions)
        return;
    if (then.readiness && now.readiness)
        made.readinessChange = now.readiness->median.rounded() - then.readiness->median.rounded();
    if (then.trust && now.trust)
        made.trustChange = now.trust->score.rounded() - then.trust->score.rounded();
}

std::vector<std::string> versionsIn(const RoundPacks& round)
{
    std::set<std::string> versions;
    for (const Pack& pack : round.packs) {
        for (const PackResponse& response : pack.responses)
            versions.insert(response.questionnaire.value + ' ' + response.version);
        for (const PackSurvey& survey : pack.surveys)
            versions.insert(survey.questionnaire.value + ' ' + survey.version);
    }
    return {versions.begin(), versions.end()};
}

} // namespace

ComparedRound comparedRound(const RoundPacks& round)
{
    const PackTable table(round, PackTable::Reads::Scores);
    const Partnership partnership = partnershipOf(round, table);
    ComparedRound made{round.round, partnership.coverage, partnership.readiness, partnership.trust,
                       {},          versionsIn(round)};
    for (const PartnershipAgency& agency : partnership.agencies)
        if (agency.isIn)
            made.agencies.push_back(agency.agency.id);
    return made;
}

std::vector<RoundBeside> roundsSideBySide(std::vector<ComparedRound> rounds)
{
    std::stable_sort(rounds.begin(), rounds.end(),
                     [](const ComparedRound& a, const ComparedRound& b) { return a.round.date < b.round.date; });
    std::vector<RoundBeside> beside;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const ComparedRound& compared = rounds[i];
        RoundBeside& made = beside.emplace_back();
        made.round = compared.round;
        made.coverage = compared.coverage;
        made.readiness = compared.readiness;
        made.trust = compared.trust;
        if (i > 0)
            addChange(rounds[i - 1], compared, made);
    }
    return beside;
}

} // namespace soundings
