// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/figure_view.h"

#include "app/ui/charts_view/figure_canvas.h"
#include "app/ui/charts_view/figure_table.h"
#include "app/ui/charts_view/fitted_table.h"

#include <QStandardItemModel>

#include <utility>

namespace soundings {

FigureView::FigureView(FigureChart chart, Prompts& prompts, const QString& objectName, QWidget* parent)
    : FigureView(new FigureCanvas(std::move(chart)), new QStandardItemModel, prompts, objectName, parent)
{
}

FigureView::FigureView(FigureCanvas* canvas, QStandardItemModel* model, Prompts& prompts, const QString& objectName,
                       QWidget* parent)
    : ChartView(canvas, model, prompts, objectName, parent), m_figure(canvas), m_rows(model)
{
    fillFigureTable(*m_rows, m_figure->chart());
    table().forbidSorting();
    nameBy(titleOf(m_figure->chart()));
    connect(m_figure, &FigureCanvas::activated, this, &FigureView::activated);
}

void FigureView::setMarkAction(const QString& words) { m_figure->setRowAction(words); }

ChartPicture FigureView::picture() const { return chartPicture(m_figure->chart(), font()); }

QString FigureView::tableText() const
{
    QStringList lines{titleOf(m_figure->chart())};
    for (int row = -1; row < m_rows->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_rows->columnCount(); ++column)
            cells << (row < 0 ? m_rows->headerData(column, Qt::Horizontal) : m_rows->index(row, column).data())
                         .toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace soundings
