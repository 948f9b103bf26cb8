// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/ruler_canvas.h"

#include "app/ui/charts_view/ruler_canvas_accessible.h"
#include "app/ui/kit/bring_into_view.h"
#include "app/ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

constexpr int kInset = space::kXs; ///< at both sides, for the mark around the current row

ChartStyle currentStyle() { return {&currentTokens(), bodyPixels()}; }

/// Room before the rows, where those that open have their arrow.
int roomBefore(const QString& rowAction) { return kInset + (rowAction.isEmpty() ? 0 : qRound(bodyPixels() * 1.2)); }

double chartWidth(int width, const QString& rowAction) { return std::max(1, width - kInset - roomBefore(rowAction)); }

/// ▸ before a row that opens.
void paintArrow(QPainter& painter, const QRectF& row)
{
    const double side = bodyPixels() * 0.26;
    const QPointF middle(kInset + bodyPixels() * 0.4, row.center().y());
    const QPointF points[]{middle + QPointF(-side, -1.6 * side), middle + QPointF(side, 0),
                           middle + QPointF(-side, 1.6 * side)};
    painter.setPen(QPen(currentTokens().accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points, 3);
}

} // namespace

RulerCanvas::RulerCanvas(QWidget* parent) : QWidget(parent)
{
    installRulerCanvasAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ring", false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RulerCanvas::setChart(RulerChart chart)
{
    m_chart = std::move(chart);
    m_current = m_chart.rows.empty() ? -1 : std::clamp(m_current, 0, rowCount() - 1);
    forgetMeasures();
    setAccessibleName(m_chart.title);
    updateGeometry();
    update();
    QAccessibleEvent reset(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reset);
}

void RulerCanvas::setRowAction(const QString& words)
{
    m_rowAction = words;
    forgetMeasures();
    updateGeometry();
    if (words.isEmpty())
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
}

void RulerCanvas::setCurrentRow(int row)
{
    if (row < 0 || row >= rowCount() || row == m_current)
        return;
    m_current = row;
    update();
    if (hasFocus())
        bringIntoView(*this, rowRect(row));
    speakCurrent();
}

void RulerCanvas::speakCurrent()
{
    if (m_current < 0 || !hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

void RulerCanvas::measure() const
{
    if (m_measuredWidth == width())
        return;
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    m_painted = paintRulerChart(painter, m_chart, chartWidth(width(), m_rowAction), font(), currentStyle());
    m_measuredWidth = width();
}

QRect RulerCanvas::rowRect(int row) const
{
    measure();
    const auto index = static_cast<std::size_t>(row);
    if (row < 0 || index >= m_painted.size())
        return {};
    const int before = roomBefore(m_rowAction);
    return m_painted[index].rect.translated(before, 0).adjusted(-before, 0, kInset, 0).toAlignedRect();
}

int RulerCanvas::rowAt(const QPoint& point) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowRect(row).contains(point))
            return row;
    return -1;
}

QSize RulerCanvas::sizeHint() const
{
    const int width = qRound(bodyPixels() * 44);
    return {width, heightForWidth(width)};
}

QSize RulerCanvas::minimumSizeHint() const { return {qRound(bodyPixels() * 20), qRound(bodyPixels() * 4)}; }

int RulerCanvas::heightForWidth(int width) const
{
    const auto [place, isNew] = m_heights.try_emplace(width);
    if (isNew)
        place->second = static_cast<int>(
            std::ceil(rulerChartHeight(m_chart, chartWidth(width, m_rowAction), font(), currentStyle())));
    return place->second;
}

void RulerCanvas::forgetMeasures()
{
    m_measuredWidth = -1;
    m_heights.clear();
}

bool RulerCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    if (row < 0) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const QString& spoken = m_chart.rows[static_cast<std::size_t>(row)].spoken;
    QToolTip::showText(help->globalPos(), m_rowAction.isEmpty() ? spoken : spoken + QLatin1Char('\n') + m_rowAction,
                       this, rowRect(row));
    return true;
}

void RulerCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(roomBefore(m_rowAction), 0);
    m_painted = paintRulerChart(painter, m_chart, chartWidth(width(), m_rowAction), font(), currentStyle());
    m_measuredWidth = width();
    painter.resetTransform();
    for (int row = 0; row < rowCount() && !m_rowAction.isEmpty(); ++row)
        paintArrow(painter, rowRect(row));
    if (!hasFocus() || m_current < 0)
        return;
    painter.setPen(QPen(currentTokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF mark = QRectF(rowRect(m_current)).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(mark & QRectF(rect()).adjusted(1, 1, -1, -1), space::kXs, space::kXs);
}

void RulerCanvas::resizeEvent(QResizeEvent* event)
{
    m_measuredWidth = -1;
    QWidget::resizeEvent(event);
}

void RulerCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrentRow(m_current + 1);
        return;
    case Qt::Key_Up:
        setCurrentRow(m_current - 1);
        return;
    case Qt::Key_Home:
        setCurrentRow(0);
        return;
    case Qt::Key_End:
        setCurrentRow(rowCount() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && !m_rowAction.isEmpty())
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RulerCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    speakCurrent();
}

void RulerCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos());
    if (event->button() != Qt::LeftButton || row < 0)
        return QWidget::mouseReleaseEvent(event);
    setCurrentRow(row);
    if (!m_rowAction.isEmpty())
        Q_EMIT activated(row);
}

void RulerCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        forgetMeasures();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace soundings
