// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/charts/ruler_chart.h"

class QPushButton;

namespace soundings {

class FittedTable;
class Prompts;
class RulerCanvas;
class RulerTableModel;

/// A ruler chart with its table one click away. Arrow keys walk the rows; its menu copies the values and the
/// picture and saves it; copying by key takes the picture.
class RulerChartView final : public QWidget {
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
    void said(const QString& message);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private Q_SLOTS:
    void copyAsText();
    void copyAsPicture();
    void savePicture();

private:
    void showTable();
    [[nodiscard]] RulerChart markedChart() const;
    Prompts& m_prompts;
    RulerChart m_chart;
    QString m_mark;
    RulerCanvas* m_canvas;
    RulerTableModel* m_model;
    FittedTable* m_table;
    QPushButton* m_toggle;
};

} // namespace soundings
