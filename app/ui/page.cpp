// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/page.h"

#include "app/ui/kit/page_layout.h"
#include "app/ui/kit/paragraph_label.h"
#include "app/ui/kit/round_picker.h"

#include <QPushButton>

#include <algorithm>

namespace soundings {

Page::Page(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts)
{
}

std::vector<QWidget*> Page::focusable() const
{
    std::vector<QWidget*> widgets;
    for (QWidget* widget = nextInFocusChain(); widget != nullptr && widget != this; widget = widget->nextInFocusChain())
        if (isAncestorOf(widget) && widget->isVisibleTo(this) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0)
            widgets.push_back(widget);
    return widgets;
}

void Page::showTop()
{
    for (PageLayout* layout : findChildren<PageLayout*>())
        layout->showTop();
}

void Page::focusFirst()
{
    const auto widgets = focusable();
    if (widgets.empty())
        return;
    QWidget* first = widgets.front();
    if (qobject_cast<RoundPicker*>(first) != nullptr)
        for (auto* heading : findChildren<ParagraphLabel*>())
            if (heading->isHeading() && heading->isVisibleTo(this)) {
                heading->setProperty("ring", false); // nothing to be done there
                first = heading;
                break;
            }
    first->setFocus(Qt::OtherFocusReason);
}

void Page::focusNear(const QPoint& place)
{
    const auto distance = [&](const QWidget* widget) {
        return (widget->mapToGlobal(widget->rect().center()) - place).manhattanLength();
    };
    const auto widgets = focusable();
    const auto nearest =
        std::min_element(widgets.begin(), widgets.end(),
                         [&](const QWidget* one, const QWidget* other) { return distance(one) < distance(other); });
    if (nearest != widgets.end())
        (*nearest)->setFocus(Qt::TabFocusReason);
}

void Page::rememberFocus()
{
    const auto* focused = qobject_cast<const QPushButton*>(window()->focusWidget());
    m_left = focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
}

void Page::focusAgain()
{
    QWidget* last = focusWidget();
    if ((last == nullptr || last == this) && !m_left.isEmpty())
        last = findChild<QWidget*>(m_left);
    if (last != nullptr && last != this && last->isVisibleTo(this) && last->isEnabled())
        last->setFocus(Qt::TabFocusReason);
    else
        focusFirst();
}

} // namespace soundings
