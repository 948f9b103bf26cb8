// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/packs_of_round.h"

#include "core/response/agency.h"
#include "core/results/round_result.h"
#include "core/storage/agency_table.h"
#include "core/storage/load_round.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

#include <set>
#include <utility>

namespace soundings {

namespace {

/// Our own round as if it had left: everything but notes and evidence.
Pack ownPack(const RoundRecord& record)
{
    const RoundResult result = roundResult(record);
    Pack pack;
    pack.round = {record.round.id, record.round.label, record.round.date};
    pack.agency = {record.ours.id, record.ours.name};
    pack.mayNamePairs = true;
    pack.readiness = result.readiness;
    for (const PartnerResult& partner : result.partners) {
        PackResponse response;
        response.questionnaire = partner.questionnaire->id;
        response.version = partner.questionnaire->version;
        response.about = PackAgency{partner.about.id, partner.about.name};
        response.trust = partner.trust;
        response.answers = partner.answers;
        response.aboutPartner = partner.aboutPartner;
        response.aboutUs = partner.aboutUs;
        pack.responses.push_back(std::move(response));
    }
    return pack;
}

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
    std::vector<QuestionnairePtr> found;
    for (const auto& [id, version] : versions)
        found.push_back(storedQuestionnaire(connection, id, version));
    return found;
}

} // namespace

std::vector<Pack> packsOf(const Connection& connection, const RoundId& round)
{
    return {ownPack(loadRound(connection, round))};
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
