// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/bring_into_view.h"

#include "app/look/tokens.h"

#include <QScrollArea>

namespace soundings {

void bringIntoView(QWidget& widget, const QRect& part)
{
    for (QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (area == nullptr || area->widget() == nullptr)
            continue;
        const QPoint top = widget.mapTo(area->widget(), part.topLeft());
        const QPoint bottom = widget.mapTo(area->widget(), part.bottomLeft());
        area->ensureVisible(top.x(), bottom.y(), 0, space::kXl);
        area->ensureVisible(top.x(), top.y(), 0, space::kXl);
    }
}

} // namespace soundings
