// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/results/round_result.h"

#include <vector>

namespace soundings {

/// The sections of one response, one a row. DisplayRole is for people, EditRole raw, AccessibleTextRole the row's
/// sentence.
class SectionTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Score, Range, BandWord, Rated, ColumnCount };
    enum Role { SectionIdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    /// `about` is empty for a response of our own.
    void setResponse(const RoundResult& result, const Questionnaire& questionnaire, const ResponseScore& score,
                     const AgencyId& about);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString title;
        QString id;
        std::optional<int> score;
        QString range;
        QString band;
        Counts counts;
        QString spoken;
    };
    [[nodiscard]] static QString displayed(const Row& row, int column);
    [[nodiscard]] static QVariant raw(const Row& row, int column);
    std::vector<Row> m_rows;
};

} // namespace soundings
