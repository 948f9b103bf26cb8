// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/charts_view/chart_view.h"

class QStandardItemModel;

namespace soundings {

class SeriesCanvas;

/// A chart of all rounds.
class SeriesChartView final : public ChartView {
    Q_OBJECT
public:
    /// The chart's title is said by the page; it goes with what is copied or saved.
    SeriesChartView(SeriesChart chart, Prompts& prompts, const QString& objectName, QWidget* parent = nullptr);

protected:
    [[nodiscard]] ChartPicture picture() const override;
    [[nodiscard]] QString tableText() const override;

private:
    SeriesChartView(SeriesChart chart, SeriesCanvas* canvas, QStandardItemModel* model, Prompts& prompts,
                    const QString& objectName, QWidget* parent);
    void fillTable();
    SeriesChart m_chart;
    QStandardItemModel* m_model;
};

} // namespace soundings
