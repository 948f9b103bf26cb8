// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/ruler_chart_view.h"

#include "app/ui/charts_view/fitted_table.h"
#include "app/ui/charts_view/ruler_canvas.h"
#include "app/ui/charts_view/ruler_table_model.h"

#include <QMenu>

namespace soundings {

RulerChartView::RulerChartView(Prompts& prompts, const QString& objectName, QWidget* parent)
    : RulerChartView(new RulerCanvas, new RulerTableModel, prompts, objectName, parent)
{
}

RulerChartView::RulerChartView(RulerCanvas* canvas, RulerTableModel* model, Prompts& prompts, const QString& objectName,
                               QWidget* parent)
    : ChartView(canvas, model, prompts, objectName, parent), m_canvas(canvas), m_model(model)
{
    connect(m_canvas, &RulerCanvas::activated, this, &RulerChartView::activated);
}

void RulerChartView::setChart(const RulerChart& chart, Title title)
{
    m_chart = chart;
    RulerChart painted = chart;
    if (title == Title::Elsewhere)
        painted.title.clear();
    m_canvas->setChart(painted);
    m_model->setChart(chart);
    nameBy(chart.title);
}

void RulerChartView::paintOnly(RulerChart part)
{
    part.title.clear();
    m_canvas->setChart(std::move(part));
    m_canvas->setAccessibleName(m_chart.title);
}

void RulerChartView::setDescription(const QString& words) { m_canvas->setAccessibleDescription(words); }
void RulerChartView::setMark(const QString& mark) { m_mark = mark; }
void RulerChartView::setRowAction(const QString& words) { m_canvas->setRowAction(words); }

RulerChart RulerChartView::markedChart() const
{
    RulerChart chart = m_chart;
    if (!m_mark.isEmpty())
        chart.title = tr("%1 (%2)", "title, mark").arg(chart.title, m_mark);
    return chart;
}

ChartPicture RulerChartView::picture() const { return chartPicture(markedChart(), font()); }

QString RulerChartView::tableText() const
{
    RulerTableModel model;
    model.setChart(markedChart());
    return model.plainText();
}

void RulerChartView::addActs(QMenu& menu)
{
    const QModelIndex current = table().currentIndex();
    if (!table().isVisible() || !current.isValid())
        return;
    const QString heading = table().model()->headerData(current.column(), Qt::Horizontal).toString();
    menu.addAction(tr("Sort by “%1”").arg(heading), &table(),
                   [this, column = current.column()] { table().sortBy(column); })
        ->setObjectName(QStringLiteral("chart.sort"));
}

} // namespace soundings
