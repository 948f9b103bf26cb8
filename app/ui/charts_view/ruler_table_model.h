// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/charts/ruler_chart.h"

#include <optional>
#include <vector>

namespace soundings {

/// The values of a ruler chart as a table: what, before, after or score, range, and the words at the row's end.
/// Qt::EditRole is what a column is sorted by: the number of a score, the lower end of a range, else the words.
class RulerTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setChart(RulerChart chart);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Title, header and rows, separated by tabs and line ends.
    [[nodiscard]] QString plainText() const;

private:
    struct Column {
        QString header;
        QStringList cells;
        std::vector<std::optional<int>> numbers; ///< what the cells are sorted by; empty where by their words
        Qt::AlignmentFlag alignment = Qt::AlignLeading;
    };
    QString m_title;
    QStringList m_spoken;
    std::vector<Column> m_columns;
};

} // namespace soundings
