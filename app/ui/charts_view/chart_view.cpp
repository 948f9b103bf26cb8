// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/chart_view.h"

#include "app/ui/charts_view/fitted_table.h"
#include "app/ui/charts_view/picture_acts.h"
#include "app/ui/charts_view/row_canvas.h"
#include "app/ui/kit/kit.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace soundings {

ChartView::ChartView(RowCanvas* canvas, QAbstractItemModel* model, Prompts& prompts, const QString& objectName,
                     QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_canvas(canvas), m_model(model), m_table(new FittedTable(this)),
      m_toggle(makeButton(ButtonRole::Link, tr("Show as a table"), objectName + QStringLiteral(".toggle"), this))
{
    setObjectName(objectName);
    m_canvas->setObjectName(objectName + QStringLiteral(".canvas"));
    m_model->setParent(this);
    m_table->setObjectName(objectName + QStringLiteral(".table"));
    m_table->hide();
    m_toggle->setCheckable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(m_canvas);
    column->addWidget(m_table);
    column->addWidget(m_toggle);
    connect(m_toggle, &QPushButton::toggled, this, &ChartView::turnTable);
    connect(m_canvas, &RowCanvas::copyAsked, this, &ChartView::copyAsPicture);
}

void ChartView::nameBy(const QString& title)
{
    m_canvas->setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_toggle->setAccessibleName(tr("Show as a table: %1").arg(title));
}

void ChartView::turnTable()
{
    if (m_toggle->isChecked())
        m_table->open(*m_model);
    else
        m_table->shut();
    m_toggle->setText(m_toggle->isChecked() ? tr("Hide the table") : tr("Show as a table"));
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.setObjectName(objectName() + QStringLiteral(".menu"));
    menu.addAction(tr("Copy as table text"), this, &ChartView::copyAsText)->setObjectName(QStringLiteral("chart.copy"));
    menu.addAction(tr("Copy as picture"), this, &ChartView::copyAsPicture)
        ->setObjectName(QStringLiteral("chart.copy-picture"));
    menu.addAction(tr("Save as picture…"), this, &ChartView::savePicture)->setObjectName(QStringLiteral("chart.save"));
    addActs(menu);
    menu.exec(event->globalPos());
}

void ChartView::addActs(QMenu&) { }

void ChartView::copyAsText()
{
    QGuiApplication::clipboard()->setText(tableText());
    Q_EMIT said(tr("The table is copied."));
}

void ChartView::copyAsPicture() { Q_EMIT said(copyPicture(picture())); }

void ChartView::savePicture()
{
    if (const QString told = soundings::savePicture(picture(), m_prompts); !told.isEmpty())
        Q_EMIT said(told);
}

} // namespace soundings
