// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/fitted_table.h"

#include "app/ui/kit/kit.h"

#include <QHeaderView>

namespace soundings {

FittedTable::FittedTable(QWidget* parent) : QTableView(parent)
{
    dressTable(*this);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    m_sorted.setSortRole(Qt::EditRole);
    m_sorted.setSortLocaleAware(true);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    // A row is as high as its wrapped words, and those depend on all widths together.
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fitting, qOverload<>(&QTimer::start));
    connect(&m_fitting, &QTimer::timeout, this, [this] {
        resizeRowsToContents();
        updateGeometry();
    });
}

void FittedTable::setModel(QAbstractItemModel* model)
{
    m_sorted.setSourceModel(model);
    QTableView::setModel(&m_sorted);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &FittedTable::fit);
    connect(&m_sorted, &QAbstractItemModel::layoutChanged, &m_fitting, qOverload<>(&QTimer::start));
    fit();
}

void FittedTable::open(QAbstractItemModel& model)
{
    setModel(&model);
    if (!m_columns.isEmpty())
        horizontalHeader()->restoreState(m_columns);
    show();
}

void FittedTable::shut()
{
    m_columns = horizontalHeader()->saveState();
    hide();
    QTableView::setModel(nullptr);
    m_sorted.disconnect(this);
}

void FittedTable::forbidSorting()
{
    setSortingEnabled(false);
    horizontalHeader()->setSectionsClickable(false);
}

void FittedTable::sortBy(int column)
{
    QHeaderView& header = *horizontalHeader();
    const bool isTurned = header.sortIndicatorSection() == column && header.sortIndicatorOrder() == Qt::AscendingOrder;
    header.setSortIndicator(column, isTurned ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void FittedTable::fit()
{
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(qRound(bodyPixels() * 4));
    resizeRowsToContents();
    updateGeometry();
}

QSize FittedTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    if (model() != nullptr)
        for (int row = 0; row < model()->rowCount(); ++row)
            height += rowHeight(row);
    return {qRound(bodyPixels() * 40), height};
}

QSize FittedTable::minimumSizeHint() const { return {qRound(bodyPixels() * 20), sizeHint().height()}; }

} // namespace soundings
