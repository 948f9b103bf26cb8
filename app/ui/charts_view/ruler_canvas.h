// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ruler_chart.h"
#include "app/ui/charts_view/row_canvas.h"

#include <map>

namespace soundings {

/// Rows on one ruler.
class RulerCanvas final : public RowCanvas {
    Q_OBJECT
public:
    using RowCanvas::RowCanvas;
    void setChart(RulerChart chart);
    [[nodiscard]] const RulerChart& chart() const { return m_chart; }

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_chart.rows.size()); }
    [[nodiscard]] QRect rowRect(int row) const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] QString rowValue(int row) const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void forgetMeasures() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void measure() const;
    RulerChart m_chart;
    mutable int m_measuredWidth = -1;
    mutable std::map<int, int> m_heights; ///< by width: layouts ask again and again
    mutable std::vector<PaintedRow> m_painted;
};

} // namespace soundings
