// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/comparison/round_comparison.h"

#include <vector>

namespace soundings {

/// Two rounds side by side, one number a row: feeds table, chart and spoken text.
/// DisplayRole is for people, EditRole raw, AccessibleTextRole the row's sentence.
class ComparisonTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Before, After, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Readiness, what it is made of, and trust in each partner.
    void setComparison(const RoundComparison& comparison);
    /// The sections of one response.
    void setSections(const RoundComparison& comparison, const ResponseChange& change);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString what;
        ScoreChange change;
        QString spoken;
    };
    [[nodiscard]] static QString displayed(const Row& row, int column);
    [[nodiscard]] static QVariant raw(const Row& row, int column);
    void setRounds(const RoundComparison& comparison);
    QString m_before;
    QString m_after;
    std::vector<Row> m_rows;
};

} // namespace soundings
