// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/charts/chart_picture.h"

class QAbstractItemModel;
class QMenu;
class QPushButton;

namespace soundings {

class FittedTable;
class Prompts;
class RowCanvas;

/// A chart with its table one click away. Its menu copies the values and the picture and saves the picture; copying by
/// key takes the picture.
class ChartView : public QWidget {
    Q_OBJECT
Q_SIGNALS:
    void said(const QString& message);

protected:
    /// Takes `canvas` and `model`.
    ChartView(RowCanvas* canvas, QAbstractItemModel* model, Prompts& prompts, const QString& objectName,
              QWidget* parent);
    /// For assistive technology.
    void nameBy(const QString& title);
    [[nodiscard]] FittedTable& table() const { return *m_table; }
    [[nodiscard]] virtual ChartPicture picture() const = 0;
    /// Title, header and rows, separated by tabs and line ends.
    [[nodiscard]] virtual QString tableText() const = 0;
    /// Whatever else the menu offers.
    virtual void addActs(QMenu& menu);
    void contextMenuEvent(QContextMenuEvent* event) override;

private Q_SLOTS:
    void copyAsText();
    void copyAsPicture();
    void savePicture();

private:
    void turnTable();
    Prompts& m_prompts;
    RowCanvas* m_canvas;
    QAbstractItemModel* m_model;
    FittedTable* m_table;
    QPushButton* m_toggle;
};

} // namespace soundings
