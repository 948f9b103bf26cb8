// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/mark_shape.h"

#include "app/ui/assess/painted_text.h"
#include "app/ui/kit/kit.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>

namespace soundings {

namespace {

QRectF inner(const QRectF& box, double share)
{
    const double side = std::min(box.width(), box.height()) * share;
    return {box.center().x() - side / 2, box.center().y() - side / 2, side, side};
}

void paintRing(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(inner(box, 0.86));
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& colour)
{
    QPainterPath path(QPointF(box.left() + box.width() * 0.24, box.top() + box.height() * 0.54));
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
    path.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
    QPen pen(colour, std::max(1.5, box.width() * 0.13));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintDisc(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(box);
}

void paintFlag(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(colour);
    const double left = box.left() + box.width() * 0.25;
    painter.drawLine(QPointF(left, box.top() + 1), QPointF(left, box.bottom() - 1));
    painter.drawPolygon(
        QPolygonF({QPointF(left, box.top() + 1), QPointF(box.right() - 1, box.top() + box.height() * 0.3),
                   QPointF(left, box.top() + box.height() * 0.6)}));
}

void paintDiamond(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const QRectF area = inner(box, 0.8);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(
        QPolygonF({QPointF(area.center().x(), area.top()), QPointF(area.right(), area.center().y()),
                   QPointF(area.center().x(), area.bottom()), QPointF(area.left(), area.center().y())}));
    paintDisc(painter, inner(box, 0.2), colour);
}

void paintLetter(QPainter& painter, const QRectF& box, const QString& letter, const QColor& colour)
{
    QFont font = bodyFont(1.0, QFont::Bold);
    font.setPixelSize(std::max(6, static_cast<int>(std::lround(box.height() * 0.62))));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, letter);
}

} // namespace

void paintMark(QPainter& painter, const QRectF& box, MarkShape shape)
{
    const Tokens& tokens = currentTokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (shape) {
    case MarkShape::None:
        break;
    case MarkShape::Open:
        paintRing(painter, box, tokens.edge);
        break;
    case MarkShape::Started:
        paintRing(painter, box, tokens.accent);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawPie(inner(box, 0.62), 270 * 16, 180 * 16);
        break;
    case MarkShape::Done:
        paintDisc(painter, inner(box, 0.94), tokens.good);
        paintTick(painter, box, tokens.surface);
        break;
    case MarkShape::DontKnow:
        paintRing(painter, box, tokens.care);
        paintLetter(painter, box, QStringLiteral("?"), tokens.care);
        break;
    case MarkShape::NotApplicable:
        paintRing(painter, box, tokens.muted);
        painter.drawLine(QPointF(box.left() + box.width() * 0.32, box.center().y()),
                         QPointF(box.right() - box.width() * 0.32, box.center().y()));
        break;
    case MarkShape::ComeBack:
        paintFlag(painter, box, tokens.care);
        break;
    case MarkShape::MustHave:
        paintDiamond(painter, box, tokens.care);
        break;
    case MarkShape::Chosen:
        paintRing(painter, box, tokens.accent);
        paintDisc(painter, inner(box, 0.5), tokens.accent);
        break;
    case MarkShape::Tick:
        paintTick(painter, box, tokens.accent);
        break;
    }
    painter.restore();
}

QPixmap markPixmap(MarkShape shape, int side, double pixelRatio)
{
    QPixmap pixmap((QSizeF(side, side) * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(0, 0, side, side), shape);
    return pixmap;
}

} // namespace soundings
