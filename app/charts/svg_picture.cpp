// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/svg_picture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace soundings {

QByteArray svgPicture(const QString& title, const QString& description, const QSizeF& size,
                      const std::function<void(QPainter&)>& paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title.toHtmlEscaped()); // Qt writes both as they are
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

} // namespace soundings
