// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/figure_table.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace soundings {

namespace {

struct FigureTable {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

QStandardItem* wordsItem(const QString& words)
{
    auto* item = new QStandardItem(words);
    item->setEditable(false);
    return item;
}

QStandardItem* numberItem(const QString& number)
{
    QStandardItem* item = wordsItem(number);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QStandardItem* numberItem(int number) { return numberItem(QString::number(number)); }

void fill(QStandardItemModel& model, const PositionChart& chart)
{
    model.setHorizontalHeaderLabels({FigureTable::tr("Agency"), chart.across, chart.up});
    for (const PositionDot& dot : chart.dots)
        model.appendRow({wordsItem(dot.name), numberItem(dot.across), numberItem(dot.up)});
}

/// Words for what has no number in the figure.
QString cellWords(const AgencyGrid& grid, const GridCell& cell)
{
    switch (cell.holds) {
    case GridCell::Holds::Number:
        return cell.isOneSided ? FigureTable::tr("%1 (one side)").arg(cell.number) : QString::number(cell.number);
    case GridCell::Holds::Closed:
        return grid.closed;
    case GridCell::Holds::Itself:
        return QStringLiteral("–");
    case GridCell::Holds::Nothing:
        break;
    }
    return {};
}

void fill(QStandardItemModel& model, const AgencyGrid& grid)
{
    model.setHorizontalHeaderLabels(QStringList(FigureTable::tr("Row about column")) + grid.names);
    for (qsizetype row = 0; row < grid.names.size() && !grid.rows.empty(); ++row) {
        QList<QStandardItem*> items{wordsItem(grid.names[row])};
        for (const GridCell& cell : grid.rows[static_cast<std::size_t>(row)])
            items << numberItem(cellWords(grid, cell));
        model.appendRow(items);
    }
}

void fill(QStandardItemModel& model, const RelationshipMap& map)
{
    model.setHorizontalHeaderLabels(
        {FigureTable::tr("First agency"), FigureTable::tr("Second agency"), FigureTable::tr("How they work together")});
    for (const MapLine& line : map.lines)
        model.appendRow({wordsItem(map.names[static_cast<qsizetype>(line.a)]),
                         wordsItem(map.names[static_cast<qsizetype>(line.b)]), wordsItem(line.spoken)});
}

void fill(QStandardItemModel& model, const BalanceChart& chart)
{
    model.setHorizontalHeaderLabels({FigureTable::tr("Theme"), chart.leftLabel, chart.rightLabel});
    for (const BalanceRow& row : chart.rows)
        model.appendRow({wordsItem(row.title), numberItem(row.left), numberItem(row.right)});
}

/// Those with views and tables of their own.
template <class Chart> void fill(QStandardItemModel&, const Chart&) { }

void alignHeads(QStandardItemModel& model, int firstNumber)
{
    for (int column = firstNumber; column < model.columnCount(); ++column)
        model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

void fillFigureTable(QStandardItemModel& model, const FigureChart& chart)
{
    std::visit([&](const auto& one) { fill(model, one); }, chart);
    if (!std::holds_alternative<RelationshipMap>(chart))
        alignHeads(model, 1);
}

void fillDocumentTable(QStandardItemModel& model, const Table& table)
{
    QStringList heads;
    for (const Column& column : table.columns)
        heads << (showsUnit(column) ? FigureTable::tr("%1 (%2)", "heading, unit").arg(column.heading, column.unit)
                                    : column.heading);
    model.setHorizontalHeaderLabels(heads);
    const auto isNumbers = [&](std::size_t column) { return table.columns[column].holds == Column::Holds::Numbers; };
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (isNumbers(i))
            model.horizontalHeaderItem(static_cast<int>(i))->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const Row& row : table.rows) {
        QList<QStandardItem*> items;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            items << (isNumbers(i) ? numberItem(row.cells[i].words) : wordsItem(row.cells[i].words));
        model.appendRow(items);
    }
}

} // namespace soundings
