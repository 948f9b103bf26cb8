// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_chart.h"
#include "app/ui/charts_view/row_canvas.h"

#include <map>
#include <utility>
#include <vector>

namespace soundings {

/// A place in a figure that is walked and spoken.
struct FigureMark {
    QRectF rect;
    QString spoken;
};

/// A figure of a partnership: its marks are dots, cells that say something (row by row), lines or rows.
class FigureCanvas final : public RowCanvas {
    Q_OBJECT
public:
    explicit FigureCanvas(FigureChart chart, QWidget* parent = nullptr);
    [[nodiscard]] const FigureChart& chart() const { return m_chart; }
    [[nodiscard]] int rowCount() const override { return m_count; }
    [[nodiscard]] QRect rowRect(int row) const override;
    [[nodiscard]] QString rowName(int row) const override;
    /// The sentence says all of it.
    [[nodiscard]] QString rowValue(int) const override { return {}; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void forgetMeasures() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void measure() const;
    FigureChart m_chart;
    int m_count = 0;
    mutable int m_measuredWidth = -1;
    mutable std::map<int, int> m_heights; ///< by width: layouts ask again and again
    mutable std::vector<FigureMark> m_marks;
};

/// Row and column of a mark of a grid.
std::pair<std::size_t, std::size_t> cellOfMark(const AgencyGrid& grid, int mark);

} // namespace soundings
