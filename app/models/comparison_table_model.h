// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/plain_table_model.h"
#include "core/comparison/round_comparison.h"

#include <vector>

namespace soundings {

/// Two rounds side by side, one number a row: feeds table, chart and spoken text.
class ComparisonTableModel final : public PlainTableModel {
    Q_OBJECT
public:
    enum Column { What, Before, After, Change, ColumnCount };

    explicit ComparisonTableModel(QObject* parent = nullptr);
    /// Readiness, what it is made of, and trust in each partner.
    void setComparison(const RoundComparison& comparison);
    /// The sections of one response.
    void setSections(const RoundComparison& comparison, const ResponseChange& change);

private:
    struct Row {
        QString what;
        ScoreChange change;
        QString spoken;
    };
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString displayed(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] QString spoken(int row) const override;
    [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    void setRounds(const RoundComparison& comparison);
    QString m_before;
    QString m_after;
    std::vector<Row> m_rows;
};

} // namespace soundings
