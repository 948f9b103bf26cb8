// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/page_scroll.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <optional>

namespace soundings {

namespace {

bool canScroll(const QScrollArea& area)
{
    return area.isVisible() && area.verticalScrollBar()->maximum() > area.verticalScrollBar()->minimum();
}

int roomOf(const QScrollArea& area) { return area.width() * area.height(); }

std::optional<QAbstractSlider::SliderAction> actionOf(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return {};
    switch (event.key()) {
    case Qt::Key_PageUp:
        return QAbstractSlider::SliderPageStepSub;
    case Qt::Key_PageDown:
        return QAbstractSlider::SliderPageStepAdd;
    case Qt::Key_Home:
        return QAbstractSlider::SliderToMinimum;
    case Qt::Key_End:
        return QAbstractSlider::SliderToMaximum;
    default:
        return {};
    }
}

} // namespace

PageScroll::PageScroll(QWidget& window, QWidget& pages) : QObject(&window), m_window(window), m_pages(pages)
{
    window.installEventFilter(this);
}

/// A key comes to the window when nothing that has the focus, nor what it stands in, has taken it.
bool PageScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto action = actionOf(*static_cast<QKeyEvent*>(event));
    QScrollArea* area = action ? scroller() : nullptr;
    if (area == nullptr)
        return QObject::eventFilter(watched, event);
    area->verticalScrollBar()->triggerAction(*action);
    return true;
}

/// The one that the focus is in; else the largest of the page.
QScrollArea* PageScroll::scroller() const
{
    for (QWidget* above = m_window.focusWidget(); above != nullptr && above != &m_pages; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above); area != nullptr && canScroll(*area))
            return area;
    QScrollArea* largest = nullptr;
    for (auto* area : m_pages.findChildren<QScrollArea*>())
        if (canScroll(*area) && (largest == nullptr || roomOf(*area) > roomOf(*largest)))
            largest = area;
    return largest;
}

} // namespace soundings
