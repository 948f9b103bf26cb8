// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/discard.h"

#include <QWidget>

namespace soundings {

void discard(QWidget* widget)
{
    if (widget == nullptr)
        return;
    widget->setParent(nullptr);
    widget->hide(); // leaving the parent hides it too, but a show that is under way would undo that
    widget->deleteLater();
}

} // namespace soundings
