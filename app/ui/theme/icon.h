// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace soundings {

/// An icon of our set (resources/icons, without ".svg"), painted in the theme's ink, muted where disabled and accent
/// where it is on; it follows the theme by itself.
QIcon icon(const QString& name);
/// The same as a picture in one colour, `size` device-independent pixels wide and high.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double devicePixelRatio);
/// The program's own icon.
QIcon programIcon();

} // namespace soundings
