// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace soundings {

/// A table read from rows: DisplayRole is for people, EditRole raw, AccessibleTextRole the row's sentence.
/// Rows and columns that are asked for exist.
class PlainTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    /// `columns`: their number. `numbers`: those that stand to the right.
    PlainTableModel(int columns, QList<int> numbers, QObject* parent);

private:
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual QString displayed(int row, int column) const = 0;
    [[nodiscard]] virtual QVariant raw(int row, int column) const = 0;
    [[nodiscard]] virtual QString spoken(int row) const = 0;

    int m_columns;
    QList<int> m_numbers;
};

} // namespace soundings
