// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme/token_icon_engine.h"

#include "app/ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace soundings {

TokenIconEngine::TokenIconEngine(QString name) : m_name(std::move(name)) { }

void TokenIconEngine::paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray drawing = file.readAll();
    drawing.replace("#000000", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer(drawing).render(&painter, rect);
}

void TokenIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const Tokens& t = currentTokens();
    const QColor on = state == QIcon::On ? t.accent : t.ink;
    paintIcon(*painter, rect, m_name, mode == QIcon::Disabled ? t.muted : on);
}

QPixmap TokenIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine* TokenIconEngine::clone() const { return new TokenIconEngine(*this); }

} // namespace soundings
