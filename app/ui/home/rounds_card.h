// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QTableWidget;

namespace soundings {

class RoundsView;
class Session;
struct RoundsFigure;

/// The rounds as a chart, and one click away as a table.
class RoundsCard final : public QFrame {
    Q_OBJECT
public:
    RoundsCard(Session& session, QWidget* parent);

private:
    void fillTable(const RoundsFigure& figure);
    void turn();
    RoundsView* m_chart;
    QTableWidget* m_table;
    QPushButton* m_turn;
};

} // namespace soundings
