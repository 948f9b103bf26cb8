// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/staff_chapter.h"

#include "app/charts/figures.h"
#include "app/charts/statement_figure.h"
#include "app/report/cells.h"
#include "app/report/staff_tables.h"
#include "app/text/consistency_text.h"
#include "app/text/language.h"
#include "app/text/scenario_text.h"
#include "app/text/score_text.h"
#include "app/text/staff_findings_text.h"
#include "app/text/staff_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct StaffChapter {
    Q_DECLARE_TR_FUNCTIONS(StaffChapter)
};

constexpr qsizetype kNamedFindings = 3; ///< the others are seen in the figures below

void addWholeSurvey(Blocks& blocks, const StaffResult& survey)
{
    QStringList told{participationText(survey)};
    if (survey.score) {
        told << scoreSentence(*survey.score) << earlySignSentence(*survey.score) << usualSpreadSentence(survey);
        if (survey.range && survey.range->low.rounded() != survey.range->high.rounded())
            told << StaffChapter::tr("Statements that are not shown could move it to anywhere from %1 to %2.")
                        .arg(survey.range->low.rounded())
                        .arg(survey.range->high.rounded());
    }
    told.removeAll(QString());
    blocks.say(told.join(QLatin1Char(' ')));
}

void addFindings(Blocks& blocks, const StaffResult& survey)
{
    for (const FindingGroup& group : findingGroups(survey)) {
        blocks.heading(3, group.title);
        blocks.list(group.sentences.mid(0, kNamedFindings));
    }
}

void addStatements(Blocks& blocks, const StaffResult& survey)
{
    blocks.heading(3, StaffChapter::tr("Statement by statement"));
    blocks.say(
        StaffChapter::tr("People in percent, favourable answers to the right, whichever way a statement is worded."));
    for (RulerChart& chart : statementFigures(survey))
        blocks.figure(std::move(chart));
}

void addRoles(Blocks& blocks, const StaffResult& survey)
{
    if (survey.roles.empty())
        return;
    blocks.heading(3, StaffChapter::tr("By role"));
    blocks.table(roleTable(survey));
}

void addCases(Blocks& blocks, const StaffResult& survey)
{
    const QStringList told = scenarioSentences(survey);
    if (told.isEmpty())
        return;
    const QString title = shown(survey.questionnaire->scenarios.title);
    blocks.heading(3, title.isEmpty() ? StaffChapter::tr("Cases") : title);
    blocks.say(told.join(QLatin1Char(' ')));
    Blocks cases;
    cases.table(caseTable(survey));
    blocks.fold(StaffChapter::tr("Table: case by case"), std::move(cases));
}

void addComments(Blocks& blocks, const StaffResult& survey, Comments comments)
{
    if (survey.comments.empty())
        return;
    QStringList written;
    for (const std::string& comment : survey.comments)
        written << QString::fromStdString(comment);
    if (comments == Comments::Open) {
        blocks.heading(3, StaffChapter::tr("What people wrote"));
        blocks.list(written);
        return;
    }
    Blocks inside;
    inside.list(written);
    blocks.fold(StaffChapter::tr("What people wrote"), std::move(inside));
}

void addSurvey(Blocks& blocks, const StaffResult& survey, Comments comments)
{
    const QString title = shown(survey.questionnaire->title);
    blocks.heading(2, title, QStringLiteral("staff-") + questionnaireKey(survey.questionnaire->id));
    blocks.say(withheldText(survey));
    if (!survey.isShown())
        return;
    addWholeSurvey(blocks, survey);
    blocks.figure(staffFigure(survey));
    if (comments == Comments::Open) {
        addFindings(blocks, survey);
        addStatements(blocks, survey);
    } else {
        blocks.list(dontKnowSentences(survey));
    }
    Blocks sections;
    sections.table(staffSectionTable(survey));
    sections.list(consistencyLines(survey));
    blocks.fold(StaffChapter::tr("Table: %1, section by section").arg(title), std::move(sections));
    Blocks statements;
    statements.table(statementTable(survey));
    blocks.fold(StaffChapter::tr("Table: %1, statement by statement").arg(title), std::move(statements));
    addRoles(blocks, survey);
    addCases(blocks, survey);
    addComments(blocks, survey, comments);
}

} // namespace

void addStaff(Blocks& blocks, const RoundResult& result, Comments comments)
{
    for (const StaffResult& survey : result.surveys)
        addSurvey(blocks, survey, comments);
}

} // namespace soundings
