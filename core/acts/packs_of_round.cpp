// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/packs_of_round.h"

#include "core/acts/opened_packs.h"
#include "core/pack/make_pack.h"
#include "core/storage/action_table.h"
#include "core/storage/agency_table.h"
#include "core/storage/load_round.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

#include <set>
#include <utility>

namespace soundings {

namespace {

/// What the packs answer, each version once, in the order of ids.
std::vector<QuestionnairePtr> questionnairesOf(const Connection& connection, const std::vector<Pack>& packs)
{
    std::set<std::pair<QuestionnaireId, std::string>> versions;
    for (const Pack& pack : packs) {
        for (const PackResponse& response : pack.responses)
            versions.insert({response.questionnaire, response.version});
        for (const PackSurvey& survey : pack.surveys)
            versions.insert({survey.questionnaire, survey.version});
    }
    const KnownVersion known = versionsKnown(connection);
    std::vector<QuestionnairePtr> found;
    for (const auto& [id, version] : versions)
        if (QuestionnairePtr questionnaire = known(id, version))
            found.push_back(std::move(questionnaire));
    return found;
}

} // namespace

std::vector<Pack> packsOf(const Connection& connection, const RoundId& round)
{
    std::vector<Pack> packs = openedPacks(connection, round);
    if (!workspaceFacts(connection).isBoard())
        packs.insert(packs.begin(), packOf(loadRound(connection, round), actions(connection), PackChoice{}));
    return packs;
}

RoundPacks roundPacks(const Connection& connection, const RoundId& round)
{
    const Round known = roundById(connection, round);
    RoundPacks made;
    made.round = {known.id, known.label, known.date};
    made.state = known.state;
    made.sample = workspaceFacts(connection).sample == SampleMark::Sample;
    made.packs = packsOf(connection, round);
    for (const Agency& agency : agencies(connection)) {
        if (agency.role == AgencyRole::Ours)
            made.ours = agency.id;
        if (agency.standing == AgencyStanding::Active)
            made.agencies.push_back({agency.id, agency.name});
    }
    made.questionnaires = questionnairesOf(connection, made.packs);
    return made;
}

} // namespace soundings
