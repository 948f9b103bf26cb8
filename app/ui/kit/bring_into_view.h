// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace soundings {

/// Scrolls whatever scrolls around `widget` until `part` of it can be seen, its top first.
void bringIntoView(QWidget& widget, const QRect& part);

} // namespace soundings
