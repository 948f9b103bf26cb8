// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/all_rounds.h"

#include "app/text/fall_text.h"
#include "app/ui/charts_view/series_chart_view.h"
#include "app/ui/kit/kit.h"

#include <QBoxLayout>

namespace soundings {

AllRoundsCard::AllRoundsCard(const SeriesFigure& figure, int number, bool isSample, Prompts& prompts, QWidget* parent)
    : QFrame(parent)
{
    dressCard(*this, CardRole::Plain);
    setObjectName(QStringLiteral("compare.all.%1").arg(number));
    QVBoxLayout* column = makeCardLayout(this);
    column->addWidget(makeLabel(TextRole::Section, figure.chart.title, this));
    SeriesChart chart = figure.chart;
    if (isSample)
        chart.title = tr("%1 (%2)", "title, mark").arg(chart.title, tr("sample"));
    auto* view = new SeriesChartView(std::move(chart), prompts, objectName() + QStringLiteral(".chart"), this);
    connect(view, &SeriesChartView::said, this, &AllRoundsCard::said);
    column->addWidget(view);
    column->addWidget(makeLabel(TextRole::Strong, tr("Where it is going"), this));
    for (const QString& sentence : figure.words)
        column->addWidget(makeLabel(TextRole::Body, sentence, this, Measure::Wide));
}

QLabel* makeFalls(const std::vector<RoundSeries>& all)
{
    QStringList falls = fallsText(all);
    if (falls.isEmpty())
        falls << AllRoundsCard::tr("Nothing fell clearly from one round to the next.");
    QLabel* words = makeLabel(TextRole::Item, falls.join(QLatin1Char(' ')), nullptr, Measure::Wide);
    words->setObjectName(QStringLiteral("compare.falls"));
    return words;
}

} // namespace soundings
