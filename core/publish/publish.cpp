// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/publish.h"

#include "core/error.h"
#include "core/publish/published_roles.h"
#include "core/publish/published_rows.h"
#include "core/release/table_columns.h"

#include <algorithm>

namespace soundings {

namespace {

/// Of everybody: one row of slots, whatever the role.
PointCounts pointCounts(const std::vector<std::vector<std::int64_t>>& groups)
{
    std::vector<std::int64_t> all(groups.front().size());
    for (const std::vector<std::int64_t>& slots : groups)
        for (std::size_t slot = 0; slot < all.size(); ++slot)
            all[slot] += slots[slot];
    const std::size_t points = all.size() - 3;
    PointCounts counts;
    counts.points.assign(all.begin() + 1, all.begin() + 1 + static_cast<std::ptrdiff_t>(points));
    counts.notAnswered = all[0];
    counts.notApplicable = all[points + 1];
    counts.dontKnow = all[points + 2];
    return counts;
}

std::vector<ReleasedSection> publishedSections(const Questionnaire& questionnaire, const SurveyCounts& counts,
                                               const SurveyRelease& release)
{
    std::vector<ReleasedSection> sections;
    const ReleasedStatement* statements = release.statements.data();
    for (const Section& section : questionnaire.sections) {
        const CrossTally& complete = counts.complete[sections.size()];
        ReleasedSection& added = sections.emplace_back();
        added.id = section.id;
        added.statements = section.items.size();
        if (mayHaveConsistency(release, added, statements, questionnaire.scale.size()))
            added.consistency = publishedConsistency(complete, counts.people, release.minimum);
        statements += added.statements;
    }
    return sections;
}

std::vector<PeopleCount> optionCounts(const std::vector<std::vector<std::int64_t>>& choices)
{
    std::vector<PeopleCount> options;
    for (std::size_t choice = 1; choice < choices.size(); ++choice) {
        PeopleCount& people = options.emplace_back();
        for (const std::int64_t count : choices[choice])
            people += count;
    }
    return options;
}

} // namespace

SurveyRelease publish(const SurveyCounts& counts, const Questionnaire& questionnaire, const PublishingTerms& terms)
{
    SurveyRelease release;
    release.minimum = terms.minimum;
    release.questionnaire = questionnaire.id;
    release.version = questionnaire.version;
    if (counts.people < terms.minimum)
        return release;
    if (terms.headcount && *terms.headcount < counts.people)
        throw Error(ErrorCode::HeadcountTooLow, std::to_string(*terms.headcount));
    release.people = counts.people;
    release.headcount = terms.headcount;
    for (const Item* item : questionnaire.items())
        release.statements.push_back(publishedStatement(
            questionnaire, *item, pointCounts(counts.items[release.statements.size()]), terms.minimum));
    release.sections = publishedSections(questionnaire, counts, release);
    release.roles = publishedRoles(questionnaire, counts, terms.minimum);
    for (const Scenario& scenario : questionnaire.scenarios.scenarios)
        release.cases.push_back(
            publishedCase(scenario, optionCounts(counts.scenarios[release.cases.size()]), terms.minimum));
    release.sureness = publishedSureness(questionnaire, counts, terms.minimum);
    release.comments = publishedComments(terms.comments, terms.minimum);
    return release;
}

} // namespace soundings
