// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/line_mark.h"

#include "app/ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace soundings {

namespace {

QColor colourOf(LineSign sign)
{
    const Tokens& tokens = currentTokens();
    switch (sign) {
    case LineSign::Met:
        return tokens.good;
    case LineSign::Unmet:
        return tokens.stop;
    case LineSign::Unsure:
    case LineSign::Waiting:
        return tokens.care;
    case LineSign::None:
    case LineSign::Step:
    case LineSign::Up:
    case LineSign::Down:
    case LineSign::Point:
        break;
    }
    return tokens.accent;
}

/// Strokes in a square from 0 to 1.
QPainterPath strokesOf(LineSign sign)
{
    QPainterPath path;
    switch (sign) {
    case LineSign::Met:
        path.moveTo(0.14, 0.55);
        path.lineTo(0.40, 0.80);
        path.lineTo(0.88, 0.22);
        break;
    case LineSign::Unmet:
        path.moveTo(0.2, 0.2);
        path.lineTo(0.8, 0.8);
        path.moveTo(0.8, 0.2);
        path.lineTo(0.2, 0.8);
        break;
    case LineSign::Waiting:
        path.addEllipse(QRectF(0.18, 0.18, 0.64, 0.64));
        break;
    case LineSign::Step:
        path.moveTo(0.1, 0.5);
        path.lineTo(0.85, 0.5);
        path.moveTo(0.55, 0.2);
        path.lineTo(0.87, 0.5);
        path.lineTo(0.55, 0.8);
        break;
    case LineSign::Up:
        path.moveTo(0.2, 0.65);
        path.lineTo(0.5, 0.3);
        path.lineTo(0.8, 0.65);
        break;
    case LineSign::Down:
        path.moveTo(0.2, 0.35);
        path.lineTo(0.5, 0.7);
        path.lineTo(0.8, 0.35);
        break;
    case LineSign::Point:
        path.addEllipse(QRectF(0.44, 0.44, 0.12, 0.12));
        break;
    case LineSign::None:
    case LineSign::Unsure:
        break;
    }
    return path;
}

} // namespace

LineMark::LineMark(LineSign sign, QWidget* parent) : QWidget(parent), m_sign(sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LineMark::sizeHint() const
{
    const int unit = qRound(bodyPixels());
    return {unit, qRound(unit * 1.4)};
}

void LineMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = width();
    painter.translate(0, (height() - side) / 2);
    const QColor colour = colourOf(m_sign);
    if (m_sign == LineSign::Unsure) {
        QFont bold = font();
        bold.setBold(true);
        bold.setPixelSize(qRound(side * 1.05));
        painter.setFont(bold);
        painter.setPen(colour);
        painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("?"));
        return;
    }
    painter.scale(side, side);
    painter.setPen(QPen(colour, 0.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(strokesOf(m_sign));
}

} // namespace soundings
