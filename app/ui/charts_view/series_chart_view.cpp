// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/series_chart_view.h"

#include "app/text/score_text.h"
#include "app/ui/charts_view/series_canvas.h"

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
    : SeriesChartView(std::move(chart), new SeriesCanvas, new QStandardItemModel, prompts, objectName, parent)
{
}

SeriesChartView::SeriesChartView(SeriesChart chart, SeriesCanvas* canvas, QStandardItemModel* model, Prompts& prompts,
                                 const QString& objectName, QWidget* parent)
    : ChartView(canvas, model, prompts, objectName, parent), m_chart(std::move(chart)), m_model(model)
{
    SeriesChart painted = m_chart;
    painted.title.clear();
    canvas->setChart(std::move(painted));
    nameBy(m_chart.title);
    fillTable();
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

ChartPicture SeriesChartView::picture() const { return chartPicture(m_chart, font()); }

QString SeriesChartView::tableText() const
{
    QStringList lines{m_chart.title};
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << (row < 0 ? m_model->headerData(column, Qt::Horizontal) : m_model->index(row, column).data())
                         .toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace soundings
