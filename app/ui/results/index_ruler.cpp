// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/index_ruler.h"

#include "app/ui/theme/theme.h"
#include "core/scoring/band.h"

#include <QPainter>

namespace soundings {

namespace {

constexpr double kDot = 5; ///< room at both ends
constexpr double kNeedle = 4;
constexpr double kRange = 6;
constexpr double kBand = 16;

QString spoken(const std::optional<RulerMark>& mark)
{
    if (!mark)
        return IndexRuler::tr("No score on the ruler from 0 to 100");
    if (!mark->low || !mark->high || *mark->low == *mark->high)
        return IndexRuler::tr("%1 on the ruler from 0 to 100").arg(mark->value);
    return IndexRuler::tr("%1 on the ruler from 0 to 100; between %2 and %3 once everything is known")
        .arg(mark->value)
        .arg(*mark->low)
        .arg(*mark->high);
}

} // namespace

IndexRuler::IndexRuler(std::optional<RulerMark> mark, Numbers numbers, QWidget* parent)
    : QWidget(parent), m_mark(std::move(mark)), m_numbers(numbers)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(spoken(m_mark));
}

QSize IndexRuler::sizeHint() const
{
    const double numbers = m_numbers == Numbers::Shown ? bodyPixels() * 1.2 : 0;
    return {qRound(bodyPixels() * 16), qRound(kBand + numbers)};
}

QSize IndexRuler::minimumSizeHint() const { return {qRound(bodyPixels() * 8), sizeHint().height()}; }

double IndexRuler::at(int value) const { return kDot + (width() - 2 * kDot) * value / 100.0; }

void IndexRuler::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = kBand / 2;
    painter.setPen(QPen(tokens.line, 2));
    painter.drawLine(QPointF(at(0), middle), QPointF(at(100), middle));
    QFont small = font();
    small.setPixelSize(qRound(bodyPixels() * type::kSmall * 0.95));
    painter.setFont(small);
    for (const int line : kRulerLines) {
        painter.setPen(QPen(tokens.edge, 1));
        painter.drawLine(QPointF(at(line), middle - 4), QPointF(at(line), middle + 4));
        if (m_numbers == Numbers::Hidden)
            continue;
        const QString words = QString::number(line);
        const double wide = painter.fontMetrics().horizontalAdvance(words);
        const double left = qBound(0.0, at(line) - wide / 2, width() - wide);
        painter.setPen(tokens.muted);
        painter.drawText(QPointF(left, kBand + painter.fontMetrics().ascent()), words);
    }
    if (!m_mark)
        return;
    if (m_mark->low && m_mark->high) {
        painter.setPen(QPen(tokens.accent, kRange, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(at(*m_mark->low), middle), QPointF(at(*m_mark->high), middle));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(QRectF(at(m_mark->value) - kNeedle / 2, 0, kNeedle, kBand), 2, 2);
}

} // namespace soundings
