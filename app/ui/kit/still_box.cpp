// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/still_box.h"

#include "app/ui/theme/theme.h"

#include <QWheelEvent>

namespace soundings {

StillBox::StillBox(const QString& objectName, QWidget* parent) : QComboBox(parent)
{
    setObjectName(objectName);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(space::kTarget);
    setFocusPolicy(Qt::StrongFocus);
}

void StillBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace soundings
