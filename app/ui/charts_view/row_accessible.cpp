// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/row_accessible.h"

namespace soundings {

QWindow* RowAccessible::window() const { return isValid() ? m_canvas->window()->windowHandle() : nullptr; }

QAccessibleInterface* RowAccessible::parent() const { return QAccessible::queryAccessibleInterface(m_canvas); }

QString RowAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    switch (kind) {
    case QAccessible::Name:
        return m_canvas->rowName(m_row);
    case QAccessible::Value:
        return m_canvas->rowValue(m_row);
    case QAccessible::Description:
        return m_canvas->rowAction();
    default:
        return {};
    }
}

QRect RowAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect row = m_canvas->rowRect(m_row);
    return {m_canvas->mapToGlobal(row.topLeft()), row.size()};
}

QAccessible::State RowAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = m_canvas->currentRow() == m_row;
    state.expandable = !m_canvas->rowAction().isEmpty();
    state.focused = state.selected && m_canvas->hasFocus();
    state.invisible = !m_canvas->isVisible();
    state.offscreen = !m_canvas->visibleRegion().intersects(m_canvas->rowRect(m_row)); // scrolled away
    return state;
}

void* RowAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList RowAccessible::actionNames() const
{
    QStringList names{setFocusAction()};
    if (isValid() && !m_canvas->rowAction().isEmpty())
        names.prepend(pressAction());
    return names;
}

void RowAccessible::doAction(const QString& name)
{
    if (!isValid())
        return;
    m_canvas->setFocus();
    m_canvas->setCurrentRow(m_row);
    if (name == pressAction() && !m_canvas->rowAction().isEmpty())
        Q_EMIT m_canvas->activated(m_row);
}

} // namespace soundings
