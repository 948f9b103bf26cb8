// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/row_canvas.h"

#include "app/ui/charts_view/row_canvas_accessible.h"
#include "app/ui/kit/bring_into_view.h"
#include "app/ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace soundings {

RowCanvas::RowCanvas(QWidget* parent) : QWidget(parent)
{
    installRowCanvasAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ring", false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RowCanvas::rowsChanged()
{
    m_current = rowCount() == 0 ? -1 : std::clamp(m_current, 0, rowCount() - 1);
    forgetMeasures();
    updateGeometry();
    update();
    QAccessibleEvent reset(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reset);
}

void RowCanvas::setRowAction(const QString& words)
{
    m_rowAction = words;
    forgetMeasures();
    updateGeometry();
    if (words.isEmpty())
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
}

void RowCanvas::setCurrentRow(int row)
{
    if (row < 0 || row >= rowCount() || row == m_current)
        return;
    m_current = row;
    update();
    if (hasFocus())
        bringIntoView(*this, rowRect(row));
    speakCurrent();
}

void RowCanvas::speakCurrent()
{
    if (m_current < 0 || !hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

int RowCanvas::rowAt(const QPoint& point) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowRect(row).contains(point))
            return row;
    return -1;
}

QSize RowCanvas::sizeHint() const
{
    const int width = qRound(bodyPixels() * 44);
    return {width, heightForWidth(width)};
}

QSize RowCanvas::minimumSizeHint() const { return {qRound(bodyPixels() * 20), qRound(bodyPixels() * 4)}; }

QString RowCanvas::tipAt(const QPoint& point) const
{
    const int row = rowAt(point);
    if (row < 0)
        return {};
    return m_rowAction.isEmpty() ? rowName(row) : rowName(row) + QLatin1Char('\n') + m_rowAction;
}

bool RowCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const int row = rowAt(help->pos());
    QToolTip::showText(help->globalPos(), tip, this,
                       row < 0 ? QRect(help->pos(), QSize(1, 1)).adjusted(-2, -2, 2, 2) : rowRect(row));
    return true;
}

void RowCanvas::keyPressEvent(QKeyEvent* event)
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

void RowCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    speakCurrent();
}

void RowCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos());
    if (event->button() != Qt::LeftButton || row < 0)
        return QWidget::mouseReleaseEvent(event);
    setCurrentRow(row);
    if (!m_rowAction.isEmpty())
        Q_EMIT activated(row);
}

void RowCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        forgetMeasures();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace soundings
