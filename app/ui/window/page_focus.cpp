// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/page_focus.h"

#include "app/ui/kit/bring_into_view.h"
#include "app/ui/page.h"

#include <QApplication>
#include <QTimer>

namespace soundings {

PageFocus::PageFocus(QWidget& window, QWidget& pages, QWidget& rail)
    : QObject(&window), m_window(window), m_pages(pages), m_rail(rail)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { show(now); });
}

/// Tab from the rail, or a page that gives the focus itself, may reach what is scrolled away.
void PageFocus::show(QWidget* focused)
{
    if (focused == nullptr || !m_pages.isAncestorOf(focused) || QApplication::mouseButtons() != Qt::NoButton)
        return;
    QTimer::singleShot(0, focused, [this, focused] {
        if (!focused->hasFocus() || m_arrivedAt == focused)
            return;
        m_arrivedAt = nullptr;
        const QRect seen = focused->visibleRegion().boundingRect();
        const bool isLow = focused->height() < m_window.height() / 2;
        if (seen.isEmpty() || (seen != focused->rect() && isLow))
            bringIntoView(*focused, focused->rect());
    });
}

void PageFocus::keepOn(QWidget* shown)
{
    auto* page = qobject_cast<Page*>(shown);
    QWidget* const focused = m_window.focusWidget();
    if (page == nullptr || focused == nullptr || !page->isAncestorOf(focused))
        return;
    const QPoint place = focused->mapToGlobal(focused->rect().center());
    QTimer::singleShot(0, page, [this, page, place] {
        const QWidget* now = m_window.focusWidget();
        if (page->isVisible() && (now == nullptr || m_rail.isAncestorOf(now)))
            page->focusNear(place);
    });
}

} // namespace soundings
