// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/questionnaire/influence.h"
#include "core/response/answer.h"

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace soundings {

class MarkRow;
struct Names;

/// A row of marks for every influence, under one line of column heads; folded where there is no room for a table.
class MarkTable final : public QWidget {
    Q_OBJECT
public:
    explicit MarkTable(QWidget* parent);
    /// What scrolls away with the rows.
    [[nodiscard]] QVBoxLayout* aboveRows() const { return m_above; }
    /// Makes the rows anew, without texts.
    void showList(const InfluenceList& list, const Names& names);
    void showTexts(InfluenceSide side, const InfluenceList& list, const Names& names);
    void showMarks(const InfluenceMarks& marks, const std::vector<InfluenceMark>& kinds);
    void scrollToTop();
    void focusFirst();
    /// To the mark that had the focus last, also before the rows were made anew.
    void focusAgain();
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    /// Empty: the mark was cleared.
    void marked(const soundings::ItemId& influence, std::optional<int> mark);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addRow(QVBoxLayout* column, const Influence& influence, const QStringList& words, std::optional<int> dontKnow);
    QWidget* makeColumnHeads(const QStringList& words, QWidget* parent);
    void moveRow(std::size_t from, int step, int column);
    void fold();

    QVBoxLayout* m_headsPlace;
    QVBoxLayout* m_above;
    QVBoxLayout* m_body;
    QScrollArea* m_scroller;
    QWidget* m_heads = nullptr;
    std::vector<MarkRow*> m_rows; ///< in the order shown
    std::vector<ItemId> m_ids; ///< of the rows
    std::size_t m_lastRow = 0;
    int m_lastMark = 0;
};

} // namespace soundings
