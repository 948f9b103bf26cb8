// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/plain_table_model.h"
#include "core/results/round_result.h"

#include <vector>

namespace soundings {

/// The sections of one response, one a row.
class SectionTableModel final : public PlainTableModel {
    Q_OBJECT
public:
    enum Column { Title, Score, Range, BandWord, Rated, ColumnCount };
    enum Role { SectionIdRole = Qt::UserRole };

    explicit SectionTableModel(QObject* parent = nullptr);
    /// `about` is empty for a response of our own.
    void setResponse(const RoundResult& result, const Questionnaire& questionnaire, const ResponseScore& score,
                     const AgencyId& about);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

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
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString displayed(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] QString spoken(int row) const override;
    [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::vector<Row> m_rows;
};

} // namespace soundings
