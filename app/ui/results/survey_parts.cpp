// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/survey_parts.h"

#include "app/charts/statement_figure.h"
#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/scenario_text.h"
#include "app/text/staff_findings_text.h"
#include "app/text/staff_text.h"
#include "app/ui/charts_view/fitted_table.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/two_columns.h"
#include "app/ui/results/line_list.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace soundings {

namespace {

struct SurveyParts {
    Q_DECLARE_TR_FUNCTIONS(SurveyParts)
};

constexpr std::size_t kFirstFindings = 3;

QWidget* makeFindingGroup(const FindingGroup& group, const QString& objectName)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::kS, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(makeLabel(TextRole::Strong, group.title, box));
    std::vector<ResultLine> lines;
    for (const QString& sentence : group.sentences)
        lines.push_back({LineSign::Point, sentence, {}, {}});
    column->addWidget(new LineList(objectName, std::move(lines), kFirstFindings, box));
    column->addStretch(1);
    return box;
}

void fillRoles(QStandardItemModel& model, const StaffResult& survey)
{
    QStringList header{SurveyParts::tr("Section")};
    for (const StaffRole& role : survey.roles)
        header << roleText(role, *survey.questionnaire);
    for (std::size_t section = 0; section < survey.sections.size(); ++section) {
        const Section* asked = survey.questionnaire->findSection(survey.sections[section].id);
        QList<QStandardItem*> row{new QStandardItem(shown(asked->title))};
        for (const StaffRole& role : survey.roles) {
            const auto& figure = role.sections[section];
            row << new QStandardItem(figure ? figureText(*figure) : SurveyParts::tr("not shown"));
            if (figure)
                row.back()->setData(figure->display(), Qt::EditRole);
            if (figure && figure->limit != Limit::Exact)
                row.back()->setData(figureText(*figure), Qt::DisplayRole);
            row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        for (QStandardItem* cell : std::as_const(row))
            cell->setEditable(false);
        model.appendRow(row);
    }
    model.setHorizontalHeaderLabels(header);
    for (int column = 1; column < model.columnCount(); ++column)
        model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QWidget* makeRoleTable(const StaffResult& survey, const QString& objectName)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::kS, 0, 0);
    column->setSpacing(space::kS);
    auto* model = new QStandardItemModel(box);
    fillRoles(*model, survey);
    auto* table = new FittedTable(box);
    table->setObjectName(objectName);
    table->setAccessibleName(SurveyParts::tr("Scores out of 100 by section and role"));
    table->open(*model);
    column->addWidget(table);
    column->addWidget(makeLabel(
        TextRole::Muted,
        SurveyParts::tr("Out of 100, to the nearest 10, so that nobody's own answers can be worked out."), box));
    return box;
}

} // namespace

void addFindings(QVBoxLayout& column, const StaffResult& survey, const QString& objectName, QWidget* parent)
{
    std::vector<QWidget*> groups;
    for (const FindingGroup& group : findingGroups(survey))
        groups.push_back(makeFindingGroup(group, QStringLiteral("%1.%2").arg(objectName).arg(groups.size() + 1)));
    std::size_t next = 0;
    if (groups.size() > 1) {
        column.addWidget(new TwoColumns(groups[0], groups[1], parent));
        next = 2;
    }
    for (; next < groups.size(); ++next)
        column.addWidget(groups[next]);
}

QWidget* makeJudgementPanel(const StaffResult& survey, const QString& objectName, QWidget* parent)
{
    QStringList sentences = scenarioSentences(survey);
    if (sentences.isEmpty())
        return nullptr;
    const QString words = survey.cases.gap
        ? SurveyParts::tr("Confidence beside judgement: %1").arg(quoted(withoutStop(sentences.takeFirst())))
        : SurveyParts::tr("Confidence beside judgement");
    return new Disclosure(
        words, objectName,
        [said = sentences.join(QLatin1Char(' '))] { return makeLabel(TextRole::Body, said, nullptr); }, parent);
}

QWidget* makeStatementPanel(const StaffResult& survey, Prompts& prompts, const QString& objectName,
                            std::function<void(RulerChartView*)> made, QWidget* parent)
{
    return new Disclosure(
        SurveyParts::tr("Every statement, and how people answered it"), objectName,
        [chart = statementFigure(survey), &prompts, name = objectName + QStringLiteral(".chart"),
         made = std::move(made)] {
            auto* view = new RulerChartView(prompts, name);
            view->setChart(chart, RulerChartView::Title::Elsewhere);
            made(view);
            return view;
        },
        parent);
}

QWidget* makeRolePanel(const StaffResult& survey, const QString& objectName, QWidget* parent)
{
    if (survey.roles.empty())
        return nullptr;
    return new Disclosure(
        SurveyParts::tr("Roles side by side"), objectName,
        [survey, name = objectName + QStringLiteral(".table")] { return makeRoleTable(survey, name); }, parent);
}

} // namespace soundings
