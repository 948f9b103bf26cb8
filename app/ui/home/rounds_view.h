// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/charts/rounds_chart.h"

namespace soundings {

/// The rounds on a line. The arrow keys walk the rounds and speak them; Enter or a click shows the round.
class RoundsView final : public QWidget {
    Q_OBJECT
public:
    explicit RoundsView(QWidget* parent = nullptr);
    void setChart(RoundsChart chart);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The index of a round.
    void chosen(int round);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void walkTo(int round);
    [[nodiscard]] QString spoken(int round) const;
    RoundsChart m_chart;
    std::vector<std::vector<QRectF>> m_places;
    int m_at = -1;
};

} // namespace soundings
