// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/series_chart_view.h"

#include "app/text/score_text.h"
#include "app/ui/charts_view/fitted_table.h"
#include "app/ui/charts_view/picture_acts.h"
#include "app/ui/charts_view/series_canvas.h"
#include "app/ui/kit/kit.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardItemModel>

#include <utility>

namespace soundings {

namespace {

/// A number is sorted as a number; a gap stands before all of them.
QStandardItem* numberCell(const std::optional<int>& value)
{
    auto* cell = new QStandardItem;
    if (value)
        cell->setData(*value, Qt::DisplayRole);
    else
        cell->setText(SeriesChartView::tr("no number"));
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cell;
}

} // namespace

SeriesChartView::SeriesChartView(SeriesChart chart, Prompts& prompts, const QString& objectName, QWidget* parent)
    : QWidget(parent), m_chart(std::move(chart)), m_prompts(prompts), m_canvas(new SeriesCanvas(this)),
      m_model(new QStandardItemModel(this)), m_table(new FittedTable(this)),
      m_toggle(makeButton(ButtonRole::Link, tr("Show as a table"), objectName + QStringLiteral(".toggle"), this))
{
    setObjectName(objectName);
    m_canvas->setObjectName(objectName + QStringLiteral(".canvas"));
    SeriesChart painted = m_chart;
    painted.title.clear();
    m_canvas->setChart(std::move(painted));
    m_canvas->setAccessibleName(m_chart.title);
    m_table->setObjectName(objectName + QStringLiteral(".table"));
    m_table->setAccessibleName(m_chart.title);
    m_table->hide();
    m_toggle->setCheckable(true);
    m_toggle->setAccessibleName(tr("Show as a table: %1").arg(m_chart.title));
    fillTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(m_canvas);
    column->addWidget(m_table);
    column->addWidget(m_toggle);
    connect(m_toggle, &QPushButton::toggled, this, &SeriesChartView::turnTable);
    connect(m_canvas, &SeriesCanvas::copyAsked, this, &SeriesChartView::copyFigure);
}

void SeriesChartView::fillTable()
{
    QStringList header{tr("Round")};
    for (const SeriesLine& line : m_chart.lines)
        header << line.title;
    m_model->setHorizontalHeaderLabels(header);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (std::size_t i = 0; i < m_chart.rounds.size(); ++i) {
        const RoundsChart::Stop& round = m_chart.rounds[i];
        QList<QStandardItem*> row{
            new QStandardItem(tr("%1, %2", "label, date").arg(round.label, dateText(round.date)))};
        for (const SeriesLine& line : m_chart.lines)
            row << numberCell(line.marks[i].value);
        for (QStandardItem* cell : std::as_const(row))
            cell->setEditable(false);
        m_model->appendRow(row);
    }
}

void SeriesChartView::turnTable()
{
    if (m_toggle->isChecked())
        m_table->open(*m_model);
    else
        m_table->shut();
    m_toggle->setText(m_toggle->isChecked() ? tr("Hide the table") : tr("Show as a table"));
}

void SeriesChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.setObjectName(objectName() + QStringLiteral(".menu"));
    menu.addAction(tr("Copy as table text"), this, &SeriesChartView::copyTable)
        ->setObjectName(QStringLiteral("chart.copy"));
    menu.addAction(tr("Copy as picture"), this, &SeriesChartView::copyFigure)
        ->setObjectName(QStringLiteral("chart.copy-picture"));
    menu.addAction(tr("Save as picture…"), this, &SeriesChartView::saveFigure)
        ->setObjectName(QStringLiteral("chart.save"));
    menu.exec(event->globalPos());
}

void SeriesChartView::copyTable()
{
    QStringList lines{m_chart.title};
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << (row < 0 ? m_model->headerData(column, Qt::Horizontal) : m_model->index(row, column).data())
                         .toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    Q_EMIT said(tr("The table is copied."));
}

void SeriesChartView::copyFigure() { Q_EMIT said(copyPicture(chartPicture(m_chart, font()))); }

void SeriesChartView::saveFigure()
{
    if (const QString told = savePicture(chartPicture(m_chart, font()), m_prompts); !told.isEmpty())
        Q_EMIT said(told);
}

} // namespace soundings
