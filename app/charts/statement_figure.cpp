// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/statement_figure.h"

#include "app/text/item_text.h"
#include "app/text/language.h"
#include "app/text/staff_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct StatementFigure {
    Q_DECLARE_TR_FUNCTIONS(StatementFigure)
};

int sideOf(const Fraction& score)
{
    const Fraction middle(50);
    return score < middle ? -1 : middle < score ? 1 : 0;
}

std::vector<RulerShare> sharesOf(const StaffFigure& figure, const Questionnaire& questionnaire, const Item& item)
{
    std::vector<RulerShare> shares;
    for (std::size_t point = 0; point < figure.distribution.size(); ++point) {
        const PointShare& share = figure.distribution[point];
        shares.push_back({share.percent, static_cast<int>(point), sideOf(questionnaire.scoreOf(item, share.point))});
    }
    if (item.reverse)
        std::reverse(shares.begin(), shares.end());
    return shares;
}

QString spokenShares(const std::vector<RulerShare>& shares, const QStringList& points)
{
    QStringList spoken;
    for (const RulerShare& share : shares)
        spoken << StatementFigure::tr("%1 %2", "a point of the scale, its share of the people")
                      .arg(points[share.point], shareText(share.percent));
    return StatementFigure::tr("%1.", "shares as a sentence").arg(spoken.join(QStringLiteral(", ")));
}

RulerRow statementRow(const StaffItem& answered, const Questionnaire& questionnaire, const QStringList& points)
{
    const Item& item = *questionnaire.findItem(answered.id);
    RulerRow row;
    row.title = statementText(item);
    row.style = RulerRowStyle::Words;
    if (!answered.score) {
        row.note = StatementFigure::tr("Not shown");
        row.spoken = StatementFigure::tr("%1: %2.", "a statement, why no number").arg(row.title, row.note);
        return row;
    }
    const StaffFigure& figure = *answered.score;
    row.spoken = StatementFigure::tr("%1: %2", "a statement, score sentence").arg(row.title, scoreSentence(figure));
    if (figure.distribution.empty()) {
        row.note = StatementFigure::tr("%1; each answer is not shown", "a score").arg(figureText(figure));
        return row;
    }
    row.style = RulerRowStyle::Shares;
    row.shares = sharesOf(figure, questionnaire, item);
    row.note = figure.favourable ? StatementFigure::tr("%1 (%2 favourable)", "a score, a share")
                                       .arg(figureText(figure), shareText(*figure.favourable))
                                 : figureText(figure);
    row.spoken += QLatin1Char(' ') + spokenShares(row.shares, points);
    return row;
}

QStringList pointLabels(const Questionnaire& questionnaire)
{
    QStringList labels;
    for (const ScalePoint& point : questionnaire.scale)
        labels << shown(point.label);
    return labels;
}

} // namespace

RulerChart statementFigure(const StaffResult& survey)
{
    RulerChart chart;
    if (!survey.isShown())
        return chart;
    chart.points = pointLabels(*survey.questionnaire);
    chart.title = StatementFigure::tr("%1, statement by statement: favourable answers to the right, people in percent")
                      .arg(shown(survey.questionnaire->title));
    for (const StaffItem& item : survey.items)
        chart.rows.push_back(statementRow(item, *survey.questionnaire, chart.points));
    return chart;
}

std::vector<RulerChart> statementFigures(const StaffResult& survey)
{
    std::vector<RulerChart> charts;
    if (!survey.isShown())
        return charts;
    const QStringList points = pointLabels(*survey.questionnaire);
    std::size_t next = 0;
    for (const Section& section : survey.questionnaire->sections) {
        charts.emplace_back();
        charts.back().points = points;
        charts.back().title = shown(section.title);
        for (std::size_t i = 0; i < section.items.size(); ++i)
            charts.back().rows.push_back(statementRow(survey.items[next++], *survey.questionnaire, points));
    }
    return charts;
}

} // namespace soundings
