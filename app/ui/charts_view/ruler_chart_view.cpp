// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/ruler_chart_view.h"

#include "app/ui/charts_view/fitted_table.h"
#include "app/ui/charts_view/picture_acts.h"
#include "app/ui/charts_view/ruler_canvas.h"
#include "app/ui/charts_view/ruler_table_model.h"
#include "app/ui/kit/kit.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace soundings {

RulerChartView::RulerChartView(Prompts& prompts, const QString& objectName, QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_canvas(new RulerCanvas(this)), m_model(new RulerTableModel(this)),
      m_table(new FittedTable(this)),
      m_toggle(makeButton(ButtonRole::Link, tr("Show as a table"), objectName + QStringLiteral(".toggle"), this))
{
    setObjectName(objectName);
    m_canvas->setObjectName(objectName + QStringLiteral(".canvas"));
    m_table->setObjectName(objectName + QStringLiteral(".table"));
    m_table->hide();
    m_toggle->setCheckable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(m_canvas);
    column->addWidget(m_table);
    column->addWidget(m_toggle);
    connect(m_toggle, &QPushButton::toggled, this, &RulerChartView::showTable);
    connect(m_canvas, &RulerCanvas::activated, this, &RulerChartView::activated);
    connect(m_canvas, &RulerCanvas::copyAsked, this, &RulerChartView::copyAsPicture);
}

void RulerChartView::setChart(const RulerChart& chart, Title title)
{
    m_chart = chart;
    RulerChart painted = chart;
    if (title == Title::Elsewhere)
        painted.title.clear();
    m_canvas->setChart(painted);
    m_canvas->setAccessibleName(chart.title);
    m_model->setChart(chart);
    m_table->setAccessibleName(chart.title);
    m_toggle->setAccessibleName(tr("Show as a table: %1").arg(chart.title));
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

void RulerChartView::showTable()
{
    if (m_toggle->isChecked())
        m_table->open(*m_model);
    else
        m_table->shut();
    m_toggle->setText(m_toggle->isChecked() ? tr("Hide the table") : tr("Show as a table"));
}

RulerChart RulerChartView::markedChart() const
{
    RulerChart chart = m_chart;
    if (!m_mark.isEmpty())
        chart.title = tr("%1 (%2)", "title, mark").arg(chart.title, m_mark);
    return chart;
}

void RulerChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.setObjectName(objectName() + QStringLiteral(".menu"));
    menu.addAction(tr("Copy as table text"), this, &RulerChartView::copyAsText)
        ->setObjectName(QStringLiteral("chart.copy"));
    menu.addAction(tr("Copy as picture"), this, &RulerChartView::copyAsPicture)
        ->setObjectName(QStringLiteral("chart.copy-picture"));
    menu.addAction(tr("Save as picture…"), this, &RulerChartView::savePicture)
        ->setObjectName(QStringLiteral("chart.save"));
    if (const QModelIndex current = m_table->currentIndex(); m_table->isVisible() && current.isValid()) {
        const QString heading = m_table->model()->headerData(current.column(), Qt::Horizontal).toString();
        menu.addAction(tr("Sort by “%1”").arg(heading), m_table,
                       [this, column = current.column()] { m_table->sortBy(column); })
            ->setObjectName(QStringLiteral("chart.sort"));
    }
    menu.exec(event->globalPos());
}

void RulerChartView::copyAsText()
{
    RulerTableModel model;
    model.setChart(markedChart());
    QGuiApplication::clipboard()->setText(model.plainText());
    Q_EMIT said(tr("The table is copied."));
}

void RulerChartView::copyAsPicture() { Q_EMIT said(copyPicture(chartPicture(markedChart(), font()))); }

void RulerChartView::savePicture()
{
    if (const QString told = soundings::savePicture(chartPicture(markedChart(), font()), m_prompts); !told.isEmpty())
        Q_EMIT said(told);
}

} // namespace soundings
