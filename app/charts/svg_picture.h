// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace soundings {

/// What `paint` paints, as an SVG document with title and description, both words whatever they look like. The same
/// bytes each time. Needs a QGuiApplication.
QByteArray svgPicture(const QString& title, const QString& description, const QSizeF& size,
                      const std::function<void(QPainter&)>& paint);

} // namespace soundings
