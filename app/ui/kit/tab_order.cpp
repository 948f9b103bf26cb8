// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/tab_order.h"

#include <QLayout>
#include <QScrollArea>

#include <vector>

namespace soundings {

namespace {

using Stops = std::vector<QWidget*>;

void addStops(QWidget& widget, Stops& stops);

void addStops(QLayout& layout, Stops& stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget())
            addStops(*widget, stops);
        else if (QLayout* inner = item->layout())
            addStops(*inner, stops);
    }
}

void addStops(QWidget& widget, Stops& stops)
{
    if (widget.focusPolicy() != Qt::NoFocus) // which button of a group Tab stops at changes as they are used
        stops.push_back(&widget);
    if (auto* area = qobject_cast<QScrollArea*>(&widget); area != nullptr && area->widget() != nullptr)
        addStops(*area->widget(), stops);
    else if (widget.layout() != nullptr)
        addStops(*widget.layout(), stops);
}

} // namespace

void tabAsLaidOut(QWidget& whole)
{
    Stops stops;
    if (whole.layout() != nullptr)
        addStops(*whole.layout(), stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace soundings
