// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/charts/ruler_chart.h"

#include <map>

namespace soundings {

/// The painted figure: its rows are walked with the arrow keys and spoken one by one.
class RulerCanvas final : public QWidget {
    Q_OBJECT
public:
    explicit RulerCanvas(QWidget* parent = nullptr);
    void setChart(RulerChart chart);
    [[nodiscard]] const RulerChart& chart() const { return m_chart; }
    /// What Enter and a click on a row do, for pointing and speech ("Opens its sum"); empty where they do nothing.
    void setRowAction(const QString& words);
    [[nodiscard]] QString rowAction() const { return m_rowAction; }

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_chart.rows.size()); }
    /// -1 where there is no row.
    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    [[nodiscard]] QRect rowRect(int row) const;
    /// -1 where no row is.
    [[nodiscard]] int rowAt(const QPoint& point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void activated(int row);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure() const;
    void forgetMeasures();
    void speakCurrent();
    RulerChart m_chart;
    QString m_rowAction;
    int m_current = -1;
    mutable int m_measuredWidth = -1;
    mutable std::map<int, int> m_heights; ///< by width: layouts ask again and again
    mutable std::vector<PaintedRow> m_painted;
};

} // namespace soundings
