// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/page.h"

namespace soundings {

Page::Page(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts)
{
}

void Page::focusFirst()
{
    for (QWidget* widget = nextInFocusChain(); widget != nullptr && widget != this; widget = widget->nextInFocusChain())
        if (isAncestorOf(widget) && widget->isVisibleTo(this) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
}

} // namespace soundings
