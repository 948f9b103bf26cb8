// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/change_chart.h"

#include "app/text/must_have_text.h"
#include "app/ui/charts_view/ruler_chart_view.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/theme/theme.h"

#include <QBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace soundings {

namespace {

int sizeOf(const RulerRow& row) { return std::abs(row.after->value - row.before->value); }

/// The rows that changed clearly, or the others, in a chart of their own.
RulerChart rowsOf(const RulerChart& figure, bool isClearChange)
{
    RulerChart part = figure;
    std::erase_if(part.rows, [isClearChange](const RulerRow& row) { return row.isClearChange != isClearChange; });
    if (isClearChange)
        std::stable_sort(part.rows.begin(), part.rows.end(),
                         [](const RulerRow& one, const RulerRow& other) { return sizeOf(one) > sizeOf(other); });
    return part;
}

QString wordsFor(const std::vector<RulerRow>& rows)
{
    QStringList unclear;
    QStringList incomparable;
    for (const RulerRow& row : rows)
        (row.before && row.after ? unclear : incomparable) << row.title;
    QStringList told;
    if (!unclear.isEmpty())
        told << ChangeChart::tr("No clear change: %1.").arg(joined(unclear));
    if (!incomparable.isEmpty())
        told << ChangeChart::tr("Cannot be compared: %1.").arg(joined(incomparable));
    return told.join(QLatin1Char(' '));
}

} // namespace

ChangeChart::ChangeChart(RulerChart figure, Legend legend, const QString& objectName, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_prompts(prompts)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    RulerChart changed = rowsOf(figure, true);
    RulerChart rest = rowsOf(figure, false);
    changed.hasOwnLegend = legend == Legend::Own;
    if (!changed.rows.empty()) {
        m_view = addView(figure, changed, objectName);
        column->addWidget(m_view);
    }
    if (rest.rows.empty())
        return;
    rest.hasOwnLegend = legend == Legend::Own && m_view == nullptr;
    column->addWidget(new Disclosure(
        wordsFor(rest.rows), objectName + QStringLiteral(".unchanged"),
        [this, figure, rest, name = objectName + QStringLiteral(".rest")] { return addView(figure, rest, name); },
        this));
}

RulerChartView* ChangeChart::addView(const RulerChart& figure, const RulerChart& painted, const QString& objectName)
{
    auto* view = new RulerChartView(m_prompts, objectName, this);
    view->setChart(figure, RulerChartView::Title::Elsewhere);
    view->paintOnly(painted);
    view->setMark(m_mark);
    view->setRowAction(m_rowAction);
    connect(view, &RulerChartView::activated, this,
            [this, painted](int row) { Q_EMIT chosen(painted.rows[static_cast<std::size_t>(row)].title); });
    connect(view, &RulerChartView::said, this, &ChangeChart::said);
    return view;
}

void ChangeChart::setRowAction(const QString& words)
{
    m_rowAction = words;
    if (m_view != nullptr)
        m_view->setRowAction(words);
}

void ChangeChart::setDescription(const QString& words)
{
    if (m_view != nullptr)
        m_view->setDescription(words);
}

void ChangeChart::setMark(const QString& mark)
{
    m_mark = mark;
    if (m_view != nullptr)
        m_view->setMark(mark);
}

} // namespace soundings
