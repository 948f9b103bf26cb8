// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/charts/series_chart.h"

class QPushButton;
class QStandardItemModel;

namespace soundings {

class FittedTable;
class Prompts;
class SeriesCanvas;

/// A chart of all rounds with its table one click away. Its menu copies the values and the
/// picture and saves it; copying by key takes the picture.
class SeriesChartView final : public QWidget {
    Q_OBJECT
public:
    /// The chart's title is said by the page; it goes with what is copied or saved.
    SeriesChartView(SeriesChart chart, Prompts& prompts, const QString& objectName, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& message);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fillTable();
    void turnTable();
    void copyTable();
    void copyFigure();
    void saveFigure();
    SeriesChart m_chart;
    Prompts& m_prompts;
    SeriesCanvas* m_canvas;
    QStandardItemModel* m_model;
    FittedTable* m_table;
    QPushButton* m_toggle;
};

} // namespace soundings
