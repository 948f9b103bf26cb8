// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/series_chart.h"
#include "app/ui/charts_view/row_canvas.h"

namespace soundings {

/// Numbers over time. Its rows are the lines; the current one is painted thicker.
class SeriesCanvas final : public RowCanvas {
    Q_OBJECT
public:
    using RowCanvas::RowCanvas;
    void setChart(SeriesChart chart);
    [[nodiscard]] const SeriesChart& chart() const { return m_chart; }

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_chart.lines.size()); }
    /// The name at the line's end; null where the line has no number.
    [[nodiscard]] QRect rowRect(int row) const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] QString rowValue(int row) const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    /// Of a mark: its round and number.
    [[nodiscard]] QString tipAt(const QPoint& point) const override;
    void forgetMeasures() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void measure() const;
    SeriesChart m_chart;
    mutable int m_measuredWidth = -1;
    mutable std::vector<PaintedSeries> m_painted;
};

} // namespace soundings
