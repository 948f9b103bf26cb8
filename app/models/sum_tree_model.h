// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include "core/results/round_result.h"
#include "core/scoring/sum.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace soundings {

/// The sum behind one number as a tree: one top line and what it is made of, down to the answers.
/// What the lines of a level give adds exactly to the line above, in tenths of a point.
class SumTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { What, State, Weight, Score, Gives, ColumnCount };
    /// The item, section, kind or questionnaire of the line.
    enum Role { TermIdRole = Qt::UserRole };

    explicit SumTreeModel(QObject* parent = nullptr);
    ~SumTreeModel() override;
    void setSum(const RoundResult& result, const SumTerm& sum, const AgencyId& about);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line;
    [[nodiscard]] static std::unique_ptr<Line> makeLine(const RoundResult& result, const SumTerm& term,
                                                        const AgencyId& about, std::int64_t tenths);
    [[nodiscard]] static QString displayed(const Line& line, int column);
    [[nodiscard]] static QVariant raw(const Line& line, int column);
    [[nodiscard]] static const Line* lineOf(const QModelIndex& index);
    std::unique_ptr<Line> m_top;
};

} // namespace soundings
