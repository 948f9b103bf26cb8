// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/ruler_canvas_accessible.h"

#include "app/ui/charts_view/ruler_canvas.h"
#include "app/ui/charts_view/ruler_row_accessible.h"

namespace soundings {

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String(RulerCanvas::staticMetaObject.className()))
        return nullptr;
    auto* canvas = qobject_cast<RulerCanvas*>(object);
    return canvas == nullptr ? nullptr : new RulerCanvasAccessible(canvas);
}

} // namespace

void installRulerCanvasAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

RulerCanvasAccessible::RulerCanvasAccessible(RulerCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::List) { }

RulerCanvasAccessible::~RulerCanvasAccessible()
{
    for (const auto& [row, id] : m_rows)
        QAccessible::deleteAccessibleInterface(id);
}

RulerCanvas* RulerCanvasAccessible::canvas() const { return qobject_cast<RulerCanvas*>(object()); }

int RulerCanvasAccessible::childCount() const { return canvas()->rowCount(); }

QAccessibleInterface* RulerCanvasAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto found = m_rows.find(index);
    if (found != m_rows.end())
        return QAccessible::accessibleInterface(found->second);
    auto* row = new RulerRowAccessible(canvas(), index);
    m_rows[index] = QAccessible::registerAccessibleInterface(row);
    return row;
}

int RulerCanvasAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    for (const auto& [row, id] : m_rows)
        if (QAccessible::accessibleInterface(id) == child)
            return row;
    return -1;
}

QAccessibleInterface* RulerCanvasAccessible::childAt(int x, int y) const
{
    return child(canvas()->rowAt(canvas()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* RulerCanvasAccessible::focusChild() const
{
    return canvas()->hasFocus() ? child(canvas()->currentRow()) : nullptr;
}

} // namespace soundings
