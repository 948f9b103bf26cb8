// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/painted_text.h"

#include "app/ui/kit/kit.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace soundings {

namespace {

constexpr double kLineHeight = 1.4;

double lineHeight(const QFont& font) { return std::ceil(QFontMetricsF(font).height() * kLineHeight / 1.17); }

QStringList wrappedLines(const QString& text, const TextFace& face, double width)
{
    QStringList lines;
    QTextLayout layout(text, face.font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()));
        if (face.mostLines > 0 && lines.size() == face.mostLines) {
            lines.last() = QFontMetricsF(face.font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
    }
    layout.endLayout();
    return lines;
}

} // namespace

QFont bodyFont(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(bodyPixels() * factor))));
    font.setWeight(weight);
    return font;
}

double wrappedHeight(const QString& text, const TextFace& face, double width)
{
    if (text.isEmpty())
        return 0;
    return static_cast<double>(wrappedLines(text, face, width).size()) * lineHeight(face.font);
}

double drawWrapped(QPainter& painter, const QRectF& rect, const QString& text, const TextFace& face)
{
    if (text.isEmpty())
        return 0;
    const double step = lineHeight(face.font);
    painter.setFont(face.font);
    painter.setPen(face.colour);
    double top = rect.top();
    for (const QString& line : wrappedLines(text, face, rect.width())) {
        painter.drawText(QRectF(rect.left(), top, rect.width(), step), Qt::AlignLeft | Qt::AlignVCenter, line);
        top += step;
    }
    return top - rect.top();
}

} // namespace soundings
