// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/page_layout.h"

#include "app/ui/kit/discard.h"
#include "app/ui/kit/kit.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace soundings {

PageLayout::PageLayout(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

void PageLayout::remember()
{
    if (m_scroller == nullptr)
        return;
    m_position = m_scroller->verticalScrollBar()->value();
    m_focus.clear();
    // the window's, which it gets back from a dialog that is open now
    if (const QWidget* focused = window()->focusWidget(); focused != nullptr && isAncestorOf(focused))
        m_focus = focused->objectName();
}

void PageLayout::clear()
{
    remember();
    m_parts.clear();
    delete std::exchange(m_scroller, nullptr);
    m_content = nullptr;
}

void PageLayout::renew()
{
    remember();
    m_parts.clear();
    discard(m_scroller);
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(space::kXxl, space::kXs, space::kXxl, space::kXxl);
    m_column->setSpacing(space::kL);
    m_scroller = makeScroller(m_content, this);
    layout()->addWidget(m_scroller);
}

void PageLayout::add(QWidget* part, Side side)
{
    part->setParent(m_content);
    m_parts.push_back({part, side});
}

void PageLayout::restore()
{
    arrange();
    if (isVisible())
        m_scroller->show(); // the layout would show it later, too late for the focus
    if (!m_focus.isEmpty())
        if (auto* widget = m_content->findChild<QWidget*>(m_focus))
            widget->setFocus();
    QTimer::singleShot(0, this, [this, scroller = QPointer(m_scroller)] {
        if (scroller != nullptr && scroller == m_scroller)
            scroller->verticalScrollBar()->setValue(m_position);
    });
}

void PageLayout::showTop()
{
    beginAtTop();
    if (m_scroller != nullptr)
        m_scroller->verticalScrollBar()->setValue(0);
}

void PageLayout::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wasTwo = m_hasTwo;
    if (m_content != nullptr && wasTwo != hasRoomForTwo(width()))
        arrange();
}

void PageLayout::arrange()
{
    const bool hasSecond =
        std::any_of(m_parts.begin(), m_parts.end(), [](const Part& part) { return part.side == Side::Second; });
    m_hasTwo = hasRoomForTwo(width());
    m_content->setMaximumWidth(pixelsOf(m_hasTwo && hasSecond ? PageWidth::TwoColumns : PageWidth::Column));
    while (QLayoutItem* item = m_column->takeAt(0))
        delete item;
    for (std::size_t at = 0; at < m_parts.size();) {
        std::size_t end = at;
        while (m_hasTwo && hasSecond && end < m_parts.size() && m_parts[end].side != Side::Both)
            ++end;
        if (end > at) {
            addBand(at, end);
            at = end;
        } else {
            m_column->addWidget(m_parts[at++].widget);
        }
    }
    m_column->addStretch(1);
}

/// Parts from `from` to before `to`, each in its own column.
void PageLayout::addBand(std::size_t from, std::size_t to)
{
    auto* band = new QHBoxLayout;
    band->setSpacing(space::kL);
    for (const Side side : {Side::First, Side::Second}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space::kL);
        for (std::size_t at = from; at < to; ++at)
            if (m_parts[at].side == side)
                column->addWidget(m_parts[at].widget);
        column->addStretch(1);
        band->addLayout(column, 1);
    }
    m_column->addLayout(band);
}

} // namespace soundings
