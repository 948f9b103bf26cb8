// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/charts_view/chart_view.h"

namespace soundings {

class RulerCanvas;
class RulerTableModel;

/// A ruler chart. Arrow keys walk the rows.
class RulerChartView final : public ChartView {
    Q_OBJECT
public:
    RulerChartView(Prompts& prompts, const QString& objectName, QWidget* parent = nullptr);
    /// Elsewhere: the page says it, and it is not painted a second time on the screen.
    enum class Title { Painted, Elsewhere };
    void setChart(const RulerChart& chart, Title title = Title::Painted);
    /// Paints this in place of the chart, a part of it: table, copy and file stay whole.
    void paintOnly(RulerChart part);
    /// The words under the chart, as its accessible description too.
    void setDescription(const QString& words);
    /// "Sample partnership": goes with everything that is copied or saved.
    void setMark(const QString& mark);
    /// What Enter and a click on a row do; without it they do nothing.
    void setRowAction(const QString& words);
    [[nodiscard]] RulerCanvas* canvas() const { return m_canvas; }

Q_SIGNALS:
    void activated(int row);

protected:
    [[nodiscard]] ChartPicture picture() const override;
    [[nodiscard]] QString tableText() const override;
    void addActs(QMenu& menu) override;

private:
    RulerChartView(RulerCanvas* canvas, RulerTableModel* model, Prompts& prompts, const QString& objectName,
                   QWidget* parent);
    [[nodiscard]] RulerChart markedChart() const;
    RulerChart m_chart;
    QString m_mark;
    RulerCanvas* m_canvas;
    RulerTableModel* m_model;
};

} // namespace soundings
