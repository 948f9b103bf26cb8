// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/score_json.h"

#include "app/cli/figure_json.h"
#include "app/cli/verb_support.h"

#include <nlohmann/json.hpp>

namespace soundings::cli {

namespace {

/// Must-haves that hold an index: those not met, and those not confirmed where they are what keeps the top band away.
std::vector<ItemId> heldBackBy(const Index& index)
{
    std::vector<ItemId> ids = index.unmet;
    if (index.byNumber > kBandWhileUnconfirmed)
        ids.insert(ids.end(), index.unconfirmed.begin(), index.unconfirmed.end());
    return ids;
}

Json indexJson(const Index& index)
{
    Json waits = jsonIds(index.waitsFor);
    for (const QuestionnaireId& id : index.missing)
        waits.push_back(id.value);
    return {{"score", jsonScore(index.score)},
            {"display", jsonDisplay(index.score)},
            {"band", jsonBand(index.kind, index.band)},
            {"by_number", jsonBand(index.kind, index.byNumber)},
            {"held_back_by", jsonIds(heldBackBy(index))},
            {"not_confirmed", jsonIds(index.unconfirmed)},
            {"waits_for", std::move(waits)},
            {"range", jsonRange(index.range)}};
}

Json trustJson(const PartnerResult& partner)
{
    Json json{{"partner", partner.about.name}};
    json.update(indexJson(*partner.trust));
    json["rated"] = partner.score.counts.rated;
    json["applicable"] = partner.score.counts.applicable;
    Json kinds = Json::object();
    Json without = Json::array();
    for (const KindScore& kind : partner.score.kinds) {
        kinds[kind.id] = jsonScore(kind.score);
        for (const SectionId& section : kind.without)
            without.push_back(section.value);
    }
    json["kinds"] = std::move(kinds);
    json["without"] = std::move(without);
    return json;
}

Json responseJson(const Questionnaire& questionnaire, const Agency* about, const ResponseScore& score)
{
    Json sections = Json::array();
    for (const SectionScore& section : score.sections)
        sections.push_back({{"id", section.id.value},
                            {"score", jsonScore(section.score)},
                            {"display", jsonDisplay(section.score)},
                            {"range", jsonRange(section.range)},
                            {"rated", section.counts.rated},
                            {"applicable", section.counts.applicable}});
    std::vector<ItemId> held = score.mustHaves.unmet;
    return {{"questionnaire", questionnaire.id.value},
            {"version", questionnaire.version},
            {"about", jsonAbout(about)},
            {"score", jsonScore(score.score)},
            {"display", jsonDisplay(score.score)},
            {"range", jsonRange(score.range)},
            {"rated", score.counts.rated},
            {"applicable", score.counts.applicable},
            {"answered", score.counts.answered},
            {"dont_know", score.counts.dontKnow},
            {"not_applicable", score.counts.notApplicable},
            {"held_back_by", jsonIds(held)},
            {"waits_for", jsonIds(score.mustHaves.waiting)},
            {"sections", std::move(sections)}};
}

Json staffJson(const StaffResult& survey)
{
    Json json{{"questionnaire", survey.questionnaire->id.value},
              {"version", survey.questionnaire->version},
              {"respondents", survey.respondents ? Json(*survey.respondents) : Json(nullptr)},
              {"shown", survey.isShown()},
              {"withheld", withheldJson(survey)}};
    if (!survey.isShown())
        return json;
    json.update(staffScoreJson(survey.score));
    json["range"] = jsonRange(survey.range);
    json["sections"] = Json::array();
    for (const StaffSection& section : survey.sections) {
        Json part{{"id", section.id.value}};
        part.update(staffScoreJson(section.score));
        part["n"] = section.score ? Json(section.score->people) : Json(nullptr);
        json["sections"].push_back(std::move(part));
    }
    return json;
}

} // namespace

Json scoreJson(const RoundResult& result)
{
    Json trust = Json::array();
    Json questionnaires = Json::array();
    for (const ConsensusResult& consensus : result.consensus)
        questionnaires.push_back(responseJson(*consensus.questionnaire, nullptr, consensus.score));
    for (const StaffResult& survey : result.surveys)
        questionnaires.push_back(staffJson(survey));
    for (const PartnerResult& partner : result.partners) {
        if (partner.trust)
            trust.push_back(trustJson(partner));
        questionnaires.push_back(responseJson(*partner.questionnaire, &partner.about, partner.score));
    }
    return {{"format", 1},
            {"agency", result.ours.name},
            {"sample", result.sample},
            {"round", jsonRound(result.round)},
            {"readiness", indexJson(result.readiness)},
            {"trust", std::move(trust)},
            {"questionnaires", std::move(questionnaires)}};
}

} // namespace soundings::cli
