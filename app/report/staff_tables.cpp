// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/staff_tables.h"

#include "app/report/cells.h"
#include "app/text/item_text.h"
#include "app/text/language.h"
#include "app/text/score_text.h"
#include "app/text/staff_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct StaffTables {
    Q_DECLARE_TR_FUNCTIONS(StaffTables)
};

QString bandCell(const StaffFigure& figure)
{
    const QString band = bandWord(IndexKind::Readiness, bandOf(Fraction(figure.display())));
    return figure.isEarlySign() ? StaffTables::tr("%1 (early sign)", "a band").arg(band) : band;
}

Cell figureCell(const std::optional<StaffFigure>& figure)
{
    return figure ? Cell{figureText(*figure), static_cast<double>(figure->display())} : Cell{withheldCell()};
}

Column staffScoreColumn()
{
    return countColumn(QStringLiteral("score"), StaffTables::tr("Score"), StaffTables::tr("out of 100"),
                       StaffTables::tr("As published; where the words say “or more” or “or fewer” it is a limit."));
}

Column peopleColumn()
{
    return countColumn(QStringLiteral("people"), StaffTables::tr("People"), StaffTables::tr("people"),
                       StaffTables::tr("Behind the score: who gave a scored answer."));
}

QString keyOfSurvey(const StaffResult& survey) { return questionnaireKey(survey.questionnaire->id); }

/// A statement as it was asked, with what is said of answers that lie far apart.
QString statementCell(const Questionnaire& questionnaire, const StaffItem& item)
{
    const QString statement = statementText(*questionnaire.findItem(item.id));
    const QString words =
        item.score ? disagreementSentence(*item.score, static_cast<int>(questionnaire.scale.size())) : QString();
    return words.isEmpty() ? statement
                           : StaffTables::tr("%1 %2", "a statement, what is said of it").arg(statement, words);
}

Cell peopleCell(const PointShare& share) { return {peopleAndShareText(share), static_cast<double>(share.people)}; }

Row statementRow(const StaffResult& survey, const StaffItem& item, std::size_t columns)
{
    Row row{{{statementCell(*survey.questionnaire, item)}, figureCell(item.score)}};
    if (item.score) {
        const auto& favourable = item.score->favourable;
        row.cells.push_back(favourable ? Cell{shareText(*favourable), static_cast<double>(*favourable)} : Cell{});
        row.cells.push_back(countCell(item.score->people));
        for (const PointShare& share : item.score->distribution)
            row.cells.push_back(peopleCell(share));
    }
    row.cells.resize(columns);
    return row;
}

} // namespace

Table staffSectionTable(const StaffResult& survey)
{
    Table table{keyOfSurvey(survey) + QStringLiteral("-sections"),
                StaffTables::tr("%1 by section").arg(shown(survey.questionnaire->title)),
                {wordsColumn(QStringLiteral("section"), StaffTables::tr("Section")), staffScoreColumn(),
                 wordsColumn(QStringLiteral("likely-range"), StaffTables::tr("Likely range"),
                             StaffTables::tr("Where the score would most likely be if everyone had answered (95 %).")),
                 peopleColumn(), bandColumn()},
                {}};
    for (const StaffSection& section : survey.sections) {
        const Section* asked = survey.questionnaire->findSection(section.id);
        if (asked == nullptr)
            continue;
        const auto& score = section.score;
        Row row{{{shown(asked->title)}, figureCell(score)}};
        if (score)
            row.cells.insert(row.cells.end(),
                             {Cell{intervalText(*score)}, countCell(score->people), Cell{bandCell(*score)}});
        row.cells.resize(table.columns.size());
        table.rows.push_back(row);
    }
    return table;
}

Table statementTable(const StaffResult& survey)
{
    Table table{keyOfSurvey(survey) + QStringLiteral("-statements"),
                StaffTables::tr("Each statement: its score out of 100, and the people who gave each answer"),
                {wordsColumn(QStringLiteral("statement"), StaffTables::tr("Statement")), inCaption(staffScoreColumn()),
                 countColumn(QStringLiteral("favourable"), StaffTables::tr("Favourable"), StaffTables::tr("%"),
                             StaffTables::tr("Share of the people above the middle of the ruler.")),
                 peopleColumn()},
                {}};
    for (const ScalePoint& point : survey.questionnaire->scale)
        table.columns.push_back(
            inCaption(countColumn(QStringLiteral("point-%1").arg(point.value), shown(point.label),
                                  StaffTables::tr("people"), StaffTables::tr("People who gave this answer."))));
    for (const StaffItem& item : survey.items)
        table.rows.push_back(statementRow(survey, item, table.columns.size()));
    return table;
}

Table roleTable(const StaffResult& survey)
{
    Table table{keyOfSurvey(survey) + QStringLiteral("-roles"),
                StaffTables::tr("%1 by role and section, out of 100").arg(shown(survey.questionnaire->title)),
                {wordsColumn(QStringLiteral("role"), StaffTables::tr("Role"))},
                {}};
    for (const Section& section : survey.questionnaire->sections)
        table.columns.push_back(inCaption(countColumn(QString::fromStdString(section.id.value), shown(section.title),
                                                      StaffTables::tr("out of 100"),
                                                      StaffTables::tr("Of this role's people, to the nearest 10."))));
    for (const StaffRole& role : survey.roles) {
        Row row{{{roleText(role, *survey.questionnaire)}}};
        for (const auto& section : role.sections)
            row.cells.push_back(figureCell(section));
        row.cells.resize(table.columns.size());
        table.rows.push_back(row);
    }
    return table;
}

Table caseTable(const StaffResult& survey)
{
    Table table{keyOfSurvey(survey) + QStringLiteral("-cases"),
                StaffTables::tr("Each case: the people who chose each way"),
                {wordsColumn(QStringLiteral("case"), StaffTables::tr("Case, and what they would do")),
                 wordsColumn(QStringLiteral("recommended"), StaffTables::tr("Recommended")), peopleColumn()},
                {}};
    table.columns.back().meaning.clear();
    for (const StaffCase& published : survey.cases.cases)
        for (const Scenario& scenario : survey.questionnaire->scenarios.scenarios) {
            if (scenario.id != published.id)
                continue;
            table.rows.push_back({{{shown(scenario.title)}, {}, {}}});
            for (std::size_t i = 0; i < std::min(published.options.size(), scenario.options.size()); ++i)
                table.rows.push_back({{{shown(scenario.options[i].text)},
                                       {scenario.options[i].recommended ? StaffTables::tr("Yes") : QString()},
                                       peopleCell(published.options[i])},
                                      1});
        }
    return table;
}

} // namespace soundings
