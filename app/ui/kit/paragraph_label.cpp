// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/paragraph_label.h"

#include "app/ui/kit/heading_accessible.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

constexpr double kLineHeight = 1.4;

/// The lines' distance: 1.4 times the type size, and never less than the font asks for.
double lineStep(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double size = font.pixelSize() > 0 ? font.pixelSize() : metrics.height() / 1.17;
    return std::max(metrics.height(), std::round(size * kLineHeight));
}

} // namespace

ParagraphLabel::ParagraphLabel(const QString& text, Kind kind, QWidget* parent) : QLabel(parent), m_kind(kind)
{
    installHeadingAccessible();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text); // a text given to QLabel's constructor would be told as a label's
}

bool ParagraphLabel::isPlain() const { return textFormat() == Qt::PlainText; }

QSize ParagraphLabel::frame() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right() + 2 * margin(), margins.top() + margins.bottom() + 2 * margin()};
}

void ParagraphLabel::setMeasure(Measure measure)
{
    m_measure = measure;
    updateGeometry();
}

int ParagraphLabel::measure() const
{
    if (m_measure == Measure::Whole)
        return QWIDGETSIZE_MAX / 2;
    const int characters = m_measure == Measure::Wide ? kWideMeasureCharacters : kMeasureCharacters;
    return qRound(QFontMetricsF(font()).averageCharWidth() * characters);
}

QSizeF ParagraphLabel::layOut(QTextLayout& layout, double width) const
{
    QString shown = text();
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    layout.setText(shown);
    layout.setFont(font());
    QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    const double step = lineStep(font());
    double y = 0;
    double widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (step - line.height()) / 2));
        widest = std::max(widest, line.naturalTextWidth());
        y += step;
    }
    layout.endLayout();
    return {std::ceil(widest), std::ceil(y)};
}

QSizeF ParagraphLabel::measured(double width) const
{
    for (const Measured& known : m_measured)
        if (known.width == width && known.text == text() && known.font == font())
            return known.size;
    QTextLayout layout;
    Measured& made = m_measured[m_oldest];
    made = {text(), font(), width, layOut(layout, width)};
    m_oldest = (m_oldest + 1) % m_measured.size();
    return made.size;
}

QSize ParagraphLabel::sizeHint() const
{
    if (!isPlain())
        return QLabel::sizeHint();
    const QSizeF size = measured(wordWrap() ? measure() : QWIDGETSIZE_MAX);
    return QSize(qRound(size.width()) + 1, qRound(size.height())) + frame();
}

QSize ParagraphLabel::minimumSizeHint() const
{
    if (!isPlain())
        return QLabel::minimumSizeHint();
    const QSize wanted = sizeHint();
    if (!wordWrap())
        return wanted;
    return {std::min(wanted.width(), fontMetrics().averageCharWidth() * 12),
            qRound(lineStep(font())) + frame().height()};
}

bool ParagraphLabel::hasHeightForWidth() const { return wordWrap(); }

int ParagraphLabel::heightForWidth(int width) const
{
    if (!isPlain())
        return QLabel::heightForWidth(width);
    if (!wordWrap())
        return sizeHint().height();
    const int room = std::max(1, width - frame().width());
    return qRound(measured(std::min(measure() + 1, room)).height()) + frame().height();
}

void ParagraphLabel::paintEvent(QPaintEvent* event)
{
    if (!isPlain()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QFrame::drawFrame(&painter);
    QTextLayout layout;
    const QRect area = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const bool leading = !(alignment() & (Qt::AlignRight | Qt::AlignHCenter));
    const double width = wordWrap() && leading ? std::min(measure() + 1, area.width()) : area.width();
    const QSizeF size = layOut(layout, width);
    double top = area.top();
    if (alignment() & Qt::AlignVCenter)
        top += std::max(0.0, (area.height() - size.height()) / 2);
    else if (alignment() & Qt::AlignBottom)
        top += std::max(0.0, area.height() - size.height());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    layout.draw(&painter, QPointF(area.left(), top));
}

void ParagraphLabel::contextMenuEvent(QContextMenuEvent* event)
{
    if (!isPlain()) {
        QLabel::contextMenuEvent(event);
        return;
    }
    QMenu menu(this);
    menu.addAction(tr("Copy this text"), this, [this] { QGuiApplication::clipboard()->setText(text()); });
    menu.exec(event->globalPos());
}

} // namespace soundings
