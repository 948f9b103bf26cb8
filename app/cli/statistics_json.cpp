// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statistics_json.h"

#include "app/cli/figure_json.h"
#include "app/cli/verb_support.h"
#include "core/staff/visible_change.h"

#include <nlohmann/json.hpp>

namespace soundings::cli {

namespace {

Json withId(const char* key, const std::string& id, const Json& figure)
{
    Json json{{key, id}};
    json.update(figure);
    return json;
}

Json sectionsJson(const StaffResult& survey)
{
    Json sections = Json::array();
    for (const StaffSection& section : survey.sections)
        sections.push_back(
            withId("id", section.id.value, sectionJson(section, *survey.questionnaire->findSection(section.id))));
    return sections;
}

Json itemsJson(const StaffResult& survey)
{
    Json items = Json::array();
    for (const StaffItem& item : survey.items) {
        Json json = withId("id", item.id.value, statementJson(item));
        json["dont_know"] = nullptr;
        if (item.dontKnow)
            json["dont_know"] = {{"percent", *item.dontKnow}};
        else
            json["undefined"]["dont_know"] = json["undefined"].value("distribution", "too-few-people");
        if (item.mustHaveMet)
            json["must_have_met"] = *item.mustHaveMet;
        items.push_back(std::move(json));
    }
    return items;
}

const char* kindId(ReleasedRole::Kind kind)
{
    switch (kind) {
    case ReleasedRole::Kind::Role:
        return "role";
    case ReleasedRole::Kind::NoRoleGiven:
        return "no-role-given";
    case ReleasedRole::Kind::OtherRoles:
        break;
    }
    return "other-roles";
}

Json rolesJson(const StaffResult& survey)
{
    Json roles = Json::array();
    for (const StaffRole& role : survey.roles) {
        Json json{{"role", role.id.empty() ? Json(nullptr) : Json(role.id)}, {"kind", kindId(role.kind)}};
        json["sections"] = Json::array();
        for (std::size_t i = 0; i < role.sections.size(); ++i)
            json["sections"].push_back(
                withId("id", survey.questionnaire->sections[i].id.value, figureJson(role.sections[i])));
        roles.push_back(std::move(json));
    }
    return roles;
}

Json leaningsJson(const StaffCases& cases)
{
    if (cases.leanings.empty())
        return nullptr;
    Json leanings = Json::array();
    for (const LeaningShare& leaning : cases.leanings)
        leanings.push_back({{"id", leaning.id}, {"percent", leaning.percent}});
    return leanings;
}

Json caseJson(const StaffCase& one, const Scenario& asked)
{
    Json json = withId("id", one.id.value, figureJson(one.judgement));
    json["options"] = one.options.empty() ? Json(nullptr) : Json::array();
    for (const PointShare& share : one.options)
        json["options"].push_back({{"option", asked.options[static_cast<std::size_t>(share.point)].id},
                                   {"people", share.people},
                                   {"percent", share.percent}});
    if (one.options.empty())
        json["undefined"]["options"] = whyNoCounts(one.judgement);
    return json;
}

/// Null where people are not asked how sure they are.
Json surenessJson(const StaffResult& survey)
{
    if (survey.questionnaire->scenarios.surenessQuestion.isEmpty())
        return nullptr;
    Json json = figureJson(survey.cases.sureness);
    json.erase("band");
    return json;
}

Json scenariosJson(const StaffResult& survey)
{
    const std::vector<Scenario>& asked = survey.questionnaire->scenarios.scenarios;
    if (asked.empty())
        return nullptr;
    const StaffCases& cases = survey.cases;
    Json json{{"judgement", figureJson(cases.judgement)},
              {"confidence", figureJson(cases.confidence)},
              {"sureness", surenessJson(survey)},
              {"gap", cases.gap ? Json(*cases.gap) : Json(nullptr)},
              {"band", cases.band.empty() ? Json(nullptr) : Json(cases.band)},
              {"early_sign", cases.gap ? Json(cases.isEarlySign) : Json(nullptr)},
              {"cases", Json::array()},
              {"leanings", leaningsJson(cases)}};
    for (std::size_t i = 0; i < cases.cases.size(); ++i)
        json["cases"].push_back(caseJson(cases.cases[i], asked[i]));
    for (const char* key : {"gap", "leanings"})
        if (json[key].is_null())
            json["undefined"][key] = "too-few-people";
    return json;
}

/// Under "roles" and "comments" only what was asked for.
void addFigures(Json& json, const SurveyStatistics& statistics)
{
    const StaffResult& survey = statistics.survey;
    json.update(figureJson(survey.score));
    json["sections"] = sectionsJson(survey);
    json["items"] = itemsJson(survey);
    if (statistics.withRoles)
        json["roles"] = rolesJson(survey);
    if (statistics.withRoles && survey.roles.empty() && !survey.questionnaire->roleBands.empty())
        json["undefined"]["roles"] = "too-few-people";
    json["scenarios"] = scenariosJson(survey);
    if (!statistics.withComments)
        return;
    json["comments"] = survey.comments.empty() ? Json(nullptr) : Json(survey.comments);
    if (survey.comments.empty())
        json["undefined"]["comments"] = "too-few-people";
}

/// 0 to 1; null where it is not said how many were asked or took part.
Json responseRateJson(const StaffResult& survey)
{
    if (!survey.respondents || !survey.headcount)
        return nullptr;
    return numberJson(static_cast<double>(*survey.respondents) / static_cast<double>(*survey.headcount));
}

Json orNull(const std::optional<PeopleCount>& people) { return people ? Json(*people) : Json(nullptr); }

} // namespace

Json statisticsJson(const SurveyStatistics& statistics)
{
    const StaffResult& survey = statistics.survey;
    const auto change = smallestVisibleChange(survey);
    Json json{{"format", 1},
              {"agency", statistics.ours.name},
              {"sample", statistics.sample},
              {"round", jsonRound(statistics.round)},
              {"questionnaire", survey.questionnaire->id.value},
              {"version", survey.questionnaire->version},
              {"minimum_group", survey.minimum},
              {"respondents", orNull(survey.respondents)},
              {"headcount", orNull(survey.headcount)},
              {"response_rate", responseRateJson(survey)},
              {"shown", survey.isShown()},
              {"withheld", withheldJson(survey)},
              {"smallest_visible_change", numberJson(change)}};
    if (survey.isShown())
        addFigures(json, statistics);
    if (!change)
        json["undefined"]["smallest_visible_change"] = "too-few-people";
    return json;
}

} // namespace soundings::cli
