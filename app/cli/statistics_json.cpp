// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statistics_json.h"

#include "app/cli/figure_json.h"
#include "app/cli/verb_support.h"
#include "core/privacy/visible_change.h"

#include <nlohmann/json.hpp>

namespace soundings::cli {

namespace {

using Json = nlohmann::ordered_json;

Json withId(const char* key, const std::string& id, const Json& figure)
{
    Json json{{key, id}};
    json.update(figure);
    return json;
}

Json figuresBySection(const ReleasedGroup& group, const Questionnaire& questionnaire)
{
    Json sections = Json::array();
    for (const ReleasedSection& section : group.sections)
        sections.push_back(withId("id", section.id.value, figureJson(section.score, FigureOf::Section, questionnaire)));
    return sections;
}

Json figuresBySection(const StaffRelease& release)
{
    Json sections = Json::array();
    for (const ReleasedSection& section : release.sections()) {
        Json json =
            withId("id", section.id.value, figureJson(section.score, FigureOf::Section, release.questionnaire()));
        json["consistency"] = consistencyJson(section);
        sections.push_back(std::move(json));
    }
    return sections;
}

Json itemsJson(const StaffRelease& release)
{
    Json items = Json::array();
    for (const ReleasedItem& item : release.items()) {
        Json json = withId("id", item.id.value, figureJson(item.score, FigureOf::Item, release.questionnaire()));
        json["dont_know"] = item.dontKnow ? shareJson(*item.dontKnow) : Json(nullptr);
        if (!item.dontKnow)
            json["undefined"]["dont_know"] = "too-few-people";
        if (item.mustHaveMet)
            json["must_have_met"] = *item.mustHaveMet;
        items.push_back(std::move(json));
    }
    return items;
}

Json rolesJson(const RoleRelease& release, const Questionnaire& questionnaire)
{
    Json roles = Json::array();
    for (const ReleasedRole& role : release.roles()) {
        Json json{{"role", role.band.empty() ? Json(nullptr) : Json(role.band)},
                  {"respondents", role.group ? Json(role.group->people) : Json(nullptr)},
                  {"shown", role.group.has_value()}};
        json.update(figureJson(role.group ? role.group->score : std::nullopt, FigureOf::Whole, questionnaire));
        json["sections"] = role.group ? figuresBySection(*role.group, questionnaire) : Json::array();
        roles.push_back(std::move(json));
    }
    return roles;
}

Json leaningsJson(const ScenarioRelease& release)
{
    if (release.leanings().empty())
        return nullptr;
    Json leanings = Json::array();
    for (const ReleasedLeaning& leaning : release.leanings())
        leanings.push_back(withId("id", leaning.id, shareJson(leaning.share)));
    return leanings;
}

Json scenariosJson(const ScenarioRelease& release, const Questionnaire& questionnaire)
{
    if (questionnaire.scenarios.scenarios.empty())
        return nullptr;
    const auto gap = release.gap();
    Json json{{"judgement", figureJson(release.judgement(), FigureOf::Case, questionnaire)},
              {"confidence", figureJson(release.confidence(), FigureOf::Case, questionnaire)},
              {"confidence_of", release.isConfidenceOfAll() ? "everybody" : "same-people"},
              {"gap", gap ? Json(*gap) : Json(nullptr)},
              {"band", gap && !release.band().empty() ? Json(release.band()) : Json(nullptr)},
              {"early_sign", gap ? Json(release.isEarlySign()) : Json(nullptr)},
              {"cases", Json::array()},
              {"leanings", leaningsJson(release)}};
    for (const ReleasedScenario& scenario : release.scenarios())
        json["cases"].push_back(
            withId("id", scenario.id.value, figureJson(scenario.judgement, FigureOf::Case, questionnaire)));
    Json undefined = Json::object();
    for (const char* key : {"gap", "leanings"})
        if (json[key].is_null())
            undefined[key] = "too-few-people";
    if (!undefined.empty())
        json["undefined"] = std::move(undefined);
    return json;
}

void addComments(Json& json, Json& undefined, const std::vector<std::string>& comments)
{
    json["comments"] = comments.empty() ? Json(nullptr) : Json(comments);
    if (comments.empty())
        undefined["comments"] = "too-few-people";
}

void addFigures(Json& json, Json& undefined, const SurveyStatistics& statistics)
{
    const StaffRelease& everybody = statistics.everybody;
    const Questionnaire& questionnaire = everybody.questionnaire();
    json.update(figureJson(everybody.score(), FigureOf::Whole, questionnaire));
    if (json.contains("undefined")) {
        undefined = json["undefined"];
        json.erase("undefined");
    }
    json["sections"] = figuresBySection(everybody);
    json["items"] = itemsJson(everybody);
    if (statistics.roles)
        json["roles"] = rolesJson(*statistics.roles, questionnaire);
    json["scenarios"] = scenariosJson(statistics.scenarios, questionnaire);
    if (statistics.comments)
        addComments(json, undefined, *statistics.comments);
}

/// 0 to 1; null where it is not known how many were asked or may not be said how many took part.
Json responseRateJson(const SurveyStatistics& statistics)
{
    const auto people = statistics.everybody.respondents();
    if (!people || statistics.headcount < *people)
        return nullptr;
    return numberJson(*people / static_cast<double>(statistics.headcount));
}

} // namespace

Json statisticsJson(const SurveyStatistics& statistics)
{
    const StaffRelease& everybody = statistics.everybody;
    const auto change = smallestVisibleChange(everybody);
    Json json{{"format", 1},
              {"agency", statistics.ours.name},
              {"sample", statistics.sample},
              {"round", jsonRound(statistics.round)},
              {"questionnaire", everybody.questionnaire().id.value},
              {"version", everybody.questionnaire().version},
              {"minimum_group", everybody.minimumGroup()},
              {"respondents", everybody.respondents() ? Json(*everybody.respondents()) : Json(nullptr)},
              {"headcount", statistics.headcount > 0 ? Json(statistics.headcount) : Json(nullptr)},
              {"response_rate", responseRateJson(statistics)},
              {"shown", everybody.isShown()},
              {"withheld", withheldJson(everybody)},
              {"smallest_visible_change", change ? numberJson(*change) : Json(nullptr)}};
    Json undefined = Json::object();
    if (everybody.isShown())
        addFigures(json, undefined, statistics);
    if (!change)
        undefined["smallest_visible_change"] = "too-few-people";
    if (!undefined.empty())
        json["undefined"] = std::move(undefined);
    return json;
}

} // namespace soundings::cli
