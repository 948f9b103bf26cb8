// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/preview_release.h"

#include "core/release/table_columns.h"

#include <algorithm>

namespace soundings {

namespace {

/// A row that nearly all answered alike is rounded too, which must not be seen before the survey is closed.
RowShown shownAs(bool hasCounts, const std::optional<RoundedScore>& rounded)
{
    if (hasCounts || (rounded && rounded->people >= kPointsFrom))
        return RowShown::InFull;
    return rounded ? RowShown::Rounded : RowShown::NotAtAll;
}

/// Sections all of whose statements are in full: what else it takes depends on the answers.
std::vector<SectionId> sectionsInFull(const std::vector<RowShown>& statements, const Questionnaire& questionnaire)
{
    std::vector<SectionId> sections;
    auto next = statements.begin();
    for (const Section& section : questionnaire.sections) {
        const auto end = next + static_cast<std::ptrdiff_t>(section.items.size());
        if (section.items.size() >= kConsistentItems
            && std::all_of(next, end, [](RowShown row) { return row == RowShown::InFull; }))
            sections.push_back(section.id);
        next = end;
    }
    return sections;
}

} // namespace

SurveyPreview previewOf(const SurveyRelease& release, const QuestionnairePtr& questionnaire)
{
    SurveyPreview preview;
    preview.questionnaire = questionnaire;
    preview.minimum = release.minimum;
    preview.people = release.people;
    if (!release.isShown())
        return preview;
    for (const ReleasedStatement& statement : release.statements)
        preview.statements.push_back(shownAs(statement.counts.has_value(), statement.rounded));
    if (*release.people >= kConsistencyFrom && questionnaire->scale.size() >= kConsistentPoints)
        preview.consistency = sectionsInFull(preview.statements, *questionnaire);
    for (const ReleasedRole& role : release.roles)
        preview.roles.push_back({role.kind, role.id});
    for (const ReleasedCase& one : release.cases)
        preview.cases.push_back(shownAs(!one.options.empty(), one.rounded));
    preview.comments = release.comments;
    return preview;
}

} // namespace soundings
