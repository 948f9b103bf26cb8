// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/charts_view/chart_view.h"

class QStandardItemModel;

namespace soundings {

class FigureCanvas;

/// A figure of a partnership with its table, which cannot be sorted: no order of agencies is made but the alphabet's.
class FigureView final : public ChartView {
    Q_OBJECT
public:
    FigureView(FigureChart chart, Prompts& prompts, const QString& objectName, QWidget* parent = nullptr);
    /// What Enter and a click on a mark do; without it they do nothing.
    void setMarkAction(const QString& words);
    [[nodiscard]] FigureCanvas* canvas() const { return m_figure; }

Q_SIGNALS:
    void activated(int mark);

protected:
    [[nodiscard]] ChartPicture picture() const override;
    [[nodiscard]] QString tableText() const override;

private:
    FigureView(FigureCanvas* canvas, QStandardItemModel* model, Prompts& prompts, const QString& objectName,
               QWidget* parent);
    FigureCanvas* m_figure;
    QStandardItemModel* m_rows;
};

} // namespace soundings
