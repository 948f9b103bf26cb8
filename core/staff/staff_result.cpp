// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/staff_result.h"

#include "core/staff/staff_cases.h"
#include "core/staff/staff_figure.h"
#include "core/staff/staff_items.h"
#include "core/staff/staff_sections.h"

namespace soundings {

namespace {

std::vector<StaffRole> staffRoles(const std::vector<ReleasedRole>& released)
{
    std::vector<StaffRole> roles;
    for (const ReleasedRole& role : released) {
        StaffRole& added = roles.emplace_back(StaffRole{role.kind, role.id, {}});
        for (const std::optional<RoundedScore>& cell : role.sections)
            added.sections.push_back(cell ? std::optional(figureOf(*cell)) : std::nullopt);
    }
    return roles;
}

} // namespace

StaffResult staffResult(const SurveyRelease& release, const QuestionnairePtr& questionnaire)
{
    if (!release.isShown())
        return withheldResult(questionnaire, Withheld::TooFew, release.minimum);
    const Published published{release, *questionnaire};
    StaffResult result;
    result.questionnaire = questionnaire;
    result.withheld = Withheld::No;
    result.minimum = release.minimum;
    result.respondents = release.people;
    result.headcount = release.headcount;
    result.items = staffItems(published);
    std::vector<std::optional<Fraction>> scores;
    for (const StaffItem& item : result.items)
        scores.push_back(item.score ? std::optional(item.score->score) : std::nullopt);
    const ResponseScore scored = scoreItems(*questionnaire, scores);
    result.sections = staffSections(published, result.items, scored);
    result.score = staffWhole(published, result.sections, scored);
    result.range = scored.range;
    result.roles = staffRoles(release.roles);
    result.cases = staffCases(published, result.items);
    result.comments = release.comments;
    return result;
}

StaffResult withheldResult(const QuestionnairePtr& questionnaire, Withheld why, int minimum,
                           std::optional<PeopleCount> respondents)
{
    StaffResult result;
    result.questionnaire = questionnaire;
    result.withheld = why;
    result.minimum = minimum;
    result.respondents = respondents;
    return result;
}

} // namespace soundings
