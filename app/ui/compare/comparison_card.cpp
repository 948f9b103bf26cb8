// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/comparison_card.h"

#include "app/charts/change_figures.h"
#include "app/text/comparison_text.h"
#include "app/ui/compare/change_chart.h"
#include "app/ui/compare/comparison_notes.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/kit.h"

#include <QBoxLayout>
#include <QLabel>

namespace soundings {

namespace {

QWidget* makeParagraphs(const QStringList& sentences)
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    for (const QString& sentence : sentences)
        column->addWidget(makeLabel(TextRole::Body, sentence, all, Measure::Wide));
    return all;
}

} // namespace

ComparisonCard::ComparisonCard(const RoundComparison& comparison, Prompts& prompts, QWidget* parent) : QFrame(parent)
{
    dressCard(*this, CardRole::Plain);
    QVBoxLayout* inside = makeCardLayout(this);
    const RulerChart figure = comparisonFigure(comparison);
    auto* chart = new ChangeChart(figure, ChangeChart::Legend::Own, QStringLiteral("compare.chart"), prompts, this);
    chart->setDescription(comparisonText(comparison));
    if (comparison.sample)
        chart->setMark(tr("sample"));
    chart->setRowAction(tr("Enter or a click leads to what moved it."));
    connect(chart, &ChangeChart::said, this, &ComparisonCard::said);
    connect(chart, &ChangeChart::chosen, this, &ComparisonCard::chosen);
    inside->addWidget(chart);
    if (const QStringList once = partnersRatedOnce(comparison); !once.isEmpty()) {
        QLabel* line = makeLabel(TextRole::Body, once.join(QLatin1Char(' ')), this, Measure::Wide);
        line->setObjectName(QStringLiteral("compare.ratedOnce"));
        inside->addWidget(line);
    }
    for (const QString& note : comparisonNotes(comparison, figure))
        inside->addWidget(makeLabel(TextRole::Muted, note, this, Measure::Wide));
    inside->addWidget(new Disclosure(
        tr("The same in words, with what was left out"), QStringLiteral("compare.words"),
        [sentences = comparisonSentences(comparison)] { return makeParagraphs(sentences); }, this));
}

} // namespace soundings
