// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/page_area.h"

#include "app/ui/theme/theme.h"
#include "app/ui/window/message_bar.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

PageArea::PageArea(MessageBar* messages, QWidget* pages, QWidget* parent) : QWidget(parent), m_messages(messages)
{
    setObjectName(QStringLiteral("pageArea"));
    m_messages->setParent(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages);
    m_messages->installEventFilter(this);
    place();
}

void PageArea::place()
{
    const int beside = space::kL;
    const int width = std::max(0, this->width() - 2 * beside);
    const int least = m_messages->leastHeight();
    const bool isLong = !m_messages->isHidden() && m_messages->hasHeightForWidth();
    const int high = std::min(std::max(least, isLong ? m_messages->heightForWidth(width) : least), height());
    // Room at the foot, only while something is said: the page keeps its top, and where it is scrolled to.
    layout()->setContentsMargins(0, space::kM, 0, m_messages->isHidden() ? 0 : high);
    m_messages->setGeometry(beside, this->height() - high, width, high);
    m_messages->raise();
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void PageArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        place();
}

bool PageArea::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace soundings
