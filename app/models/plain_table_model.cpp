// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/plain_table_model.h"

namespace soundings {

PlainTableModel::PlainTableModel(int columns, QList<int> numbers, QObject* parent)
    : QAbstractTableModel(parent), m_columns(columns), m_numbers(std::move(numbers))
{
}

int PlainTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows(); }

int PlainTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant PlainTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayed(index.row(), index.column());
    case Qt::EditRole:
        return raw(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case Qt::TextAlignmentRole: {
        const auto side = m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant(static_cast<int>(Qt::AlignVCenter | side));
    }
    default:
        return {};
    }
}

QVariant PlainTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_columns)
        return QAbstractTableModel::headerData(section, orientation, role);
    return heading(section);
}

} // namespace soundings
