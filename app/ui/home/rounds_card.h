// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/ui/home/rounds_figure.h"

class QPushButton;
class QTableWidget;

namespace soundings {

class RoundsView;
class Session;

/// The rounds as a chart, and one click away as a table.
class RoundsCard final : public QFrame {
    Q_OBJECT
public:
    RoundsCard(Session& session, QWidget* parent);

private:
    void dress();
    void fill();
    void turn();
    RoundsFigure m_figure;
    RoundsView* m_chart;
    QTableWidget* m_table;
    QPushButton* m_turn;
};

} // namespace soundings
