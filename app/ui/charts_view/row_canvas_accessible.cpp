// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/row_canvas_accessible.h"

#include "app/ui/charts_view/row_accessible.h"
#include "app/ui/charts_view/row_canvas.h"

namespace soundings {

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String(RowCanvas::staticMetaObject.className()))
        return nullptr;
    auto* canvas = qobject_cast<RowCanvas*>(object);
    return canvas == nullptr ? nullptr : new RowCanvasAccessible(canvas);
}

} // namespace

void installRowCanvasAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

RowCanvasAccessible::RowCanvasAccessible(RowCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::List) { }

RowCanvasAccessible::~RowCanvasAccessible()
{
    for (const auto& [row, id] : m_rows)
        QAccessible::deleteAccessibleInterface(id);
}

RowCanvas* RowCanvasAccessible::canvas() const { return qobject_cast<RowCanvas*>(object()); }

int RowCanvasAccessible::childCount() const { return canvas()->rowCount(); }

QAccessibleInterface* RowCanvasAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto found = m_rows.find(index);
    if (found != m_rows.end())
        return QAccessible::accessibleInterface(found->second);
    auto* row = new RowAccessible(canvas(), index);
    m_rows[index] = QAccessible::registerAccessibleInterface(row);
    return row;
}

int RowCanvasAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    for (const auto& [row, id] : m_rows)
        if (QAccessible::accessibleInterface(id) == child)
            return row;
    return -1;
}

QAccessibleInterface* RowCanvasAccessible::childAt(int x, int y) const
{
    return child(canvas()->rowAt(canvas()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* RowCanvasAccessible::focusChild() const
{
    return canvas()->hasFocus() ? child(canvas()->currentRow()) : nullptr;
}

} // namespace soundings
