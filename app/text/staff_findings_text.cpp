// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/staff_findings_text.h"

#include "app/text/item_text.h"
#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/score_text.h"
#include "app/text/staff_text.h"
#include "core/staff/staff_findings.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct StaffFindingsText {
    Q_DECLARE_TR_FUNCTIONS(StaffFindingsText)
};

QString statementOf(const StaffResult& survey, const StaffItem& item)
{
    return quoted(withoutStop(statementText(*survey.questionnaire->findItem(item.id))));
}

QStringList statements(const StaffResult& survey, const std::vector<std::size_t>& items)
{
    QStringList sentences;
    for (const std::size_t index : items) {
        const StaffItem& item = survey.items[index];
        sentences << StaffFindingsText::tr("%1: %2 out of 100.", "a statement, its score")
                         .arg(statementOf(survey, item), figureText(*item.score));
    }
    return sentences;
}

QStringList apart(const StaffResult& survey)
{
    QStringList sentences;
    for (const StaffItem& item : survey.items) {
        const QString words = item.score
            ? disagreementSentence(*item.score, static_cast<int>(survey.questionnaire->scale.size()))
            : QString();
        if (!words.isEmpty())
            sentences << StaffFindingsText::tr("%1: %2", "a statement, how far people are apart")
                             .arg(statementOf(survey, item), words);
    }
    return sentences;
}

QString roleSentence(const StaffResult& survey, const RoleGap& gap)
{
    const auto figure = [&](std::size_t role) { return figureText(*survey.roles[role].sections[gap.section]); };
    const auto name = [&](std::size_t role) { return roleText(survey.roles[role], *survey.questionnaire); };
    const Section* section = survey.questionnaire->findSection(survey.sections[gap.section].id);
    return StaffFindingsText::tr("%1: ‘%2’ stands at %3, ‘%4’ at %5.", "a section, a role, a number, a role, a number")
        .arg(quoted(shown(section->title)), name(gap.higher), figure(gap.higher), name(gap.lower), figure(gap.lower));
}

} // namespace

std::vector<FindingGroup> findingGroups(const StaffResult& survey)
{
    if (!survey.isShown())
        return {};
    const StaffFindings findings = staffFindings(survey);
    QStringList talk;
    for (const RoleGap& gap : findings.roleGaps)
        talk << roleSentence(survey, gap);
    talk << apart(survey) << dontKnowSentences(survey);
    std::vector<FindingGroup> groups;
    for (FindingGroup group : {FindingGroup{StaffFindingsText::tr("Strengths"), statements(survey, findings.strengths)},
                               FindingGroup{StaffFindingsText::tr("Concerns"), statements(survey, findings.concerns)},
                               FindingGroup{StaffFindingsText::tr("Worth talking about"), talk}})
        if (!group.sentences.isEmpty())
            groups.push_back(std::move(group));
    return groups;
}

} // namespace soundings
