// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/page_column.h"

#include "app/ui/kit/discard.h"
#include "app/ui/kit/kit.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace soundings {

namespace {

constexpr double kWidest = 100; ///< times the body size: wide enough for two cards, narrow enough to read

} // namespace

PageColumn::PageColumn(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

void PageColumn::remember()
{
    if (m_scroller == nullptr)
        return;
    m_position = m_scroller->verticalScrollBar()->value();
    m_focus.clear();
    if (const QWidget* focused = QApplication::focusWidget(); focused != nullptr && isAncestorOf(focused))
        m_focus = focused->objectName();
}

void PageColumn::clear()
{
    remember();
    delete std::exchange(m_scroller, nullptr);
    m_content = nullptr;
}

QWidget* PageColumn::renew()
{
    remember();
    discard(m_scroller);
    m_content = new QWidget;
    m_content->setMaximumWidth(qRound(bodyPixels() * kWidest));
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(space::kXxl, space::kXl, space::kXxl, space::kXxl);
    m_column->setSpacing(space::kL);
    m_scroller = makeScroller(m_content, this);
    layout()->addWidget(m_scroller);
    return m_content;
}

void PageColumn::restore()
{
    if (isVisible())
        m_scroller->show(); // the layout would show it later, too late for the focus
    if (!m_focus.isEmpty())
        if (auto* widget = m_content->findChild<QWidget*>(m_focus))
            widget->setFocus();
    QTimer::singleShot(0, this, [this, scroller = QPointer(m_scroller), position = m_position] {
        if (scroller != nullptr && scroller == m_scroller)
            scroller->verticalScrollBar()->setValue(position);
    });
}

} // namespace soundings
