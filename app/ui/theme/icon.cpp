// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme/icon.h"

#include "app/ui/theme/token_icon_engine.h"

#include <QPainter>

namespace soundings {

QIcon icon(const QString& name) { return QIcon(new TokenIconEngine(name)); }

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    TokenIconEngine::paintIcon(painter, QRectF(0, 0, size, size), name, colour);
    return pixmap;
}

QIcon programIcon() { return icon(QStringLiteral("soundings")); } // it has colours of its own

} // namespace soundings
