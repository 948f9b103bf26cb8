// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/release_text.h"

#include <nlohmann/json.hpp>

namespace soundings {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const RoundedScore& rounded) { return Json::array({rounded.value, rounded.people}); }

Json jsonOf(const ReleasedStatement& statement)
{
    if (statement.rounded)
        return jsonOf(*statement.rounded);
    const PointCounts& counts = *statement.counts;
    return {{"points", counts.points},
            {"dont_know", counts.dontKnow},
            {"not_applicable", counts.notApplicable},
            {"not_answered", counts.notAnswered}};
}

Json jsonOf(const ReleasedConsistency& consistency)
{
    Json made{{"alpha", consistency.alpha}};
    if (consistency.omega)
        made["omega"] = *consistency.omega;
    if (!consistency.itemTotals.empty())
        made["item_totals"] = consistency.itemTotals;
    return made;
}

Json jsonOf(const ReleasedRole& role, const SurveyRelease& release)
{
    Json made = Json::object();
    for (std::size_t i = 0; i < role.sections.size(); ++i)
        if (role.sections[i])
            made[release.sections[i].id.value] = jsonOf(*role.sections[i]);
    return made;
}

void addRoles(Json& made, const SurveyRelease& release)
{
    for (const ReleasedRole& role : release.roles) {
        const Json sections = jsonOf(role, release);
        switch (role.kind) {
        case ReleasedRole::Kind::Role:
            made["roles"][role.id] = sections;
            break;
        case ReleasedRole::Kind::NoRoleGiven:
            made["no_role"] = sections;
            break;
        case ReleasedRole::Kind::OtherRoles:
            made["other_roles"] = sections;
            break;
        }
    }
}

} // namespace

std::string releaseText(const SurveyRelease& release)
{
    Json made{{"rules", release.rules},
              {"minimum", release.minimum},
              {"questionnaire", release.questionnaire.value},
              {"version", release.version}};
    if (!release.isShown())
        return made.dump();
    made["people"] = *release.people;
    if (release.headcount)
        made["headcount"] = *release.headcount;
    for (const ReleasedStatement& statement : release.statements)
        if (statement.isShown())
            made["statements"][statement.id.value] = jsonOf(statement);
    for (const ReleasedSection& section : release.sections)
        if (section.consistency)
            made["consistency"][section.id.value] = jsonOf(*section.consistency);
    addRoles(made, release);
    for (const ReleasedCase& one : release.cases)
        if (one.isShown())
            made["cases"][one.id.value] = one.rounded ? jsonOf(*one.rounded) : Json{{"options", one.options}};
    if (release.sureness)
        made["sureness"] = jsonOf(*release.sureness);
    if (!release.comments.empty())
        made["comments"] = release.comments;
    return made.dump();
}

} // namespace soundings
