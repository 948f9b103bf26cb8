// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/toolbar.h"

#include "app/ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QMenuBar>

#include <algorithm>

namespace soundings {

namespace {

constexpr int kMenuPadding = 14; ///< the style sheet's and the style's own

} // namespace

Toolbar::Toolbar(QMenuBar& bar, QWidget* window) : QToolBar(window), m_bar(bar)
{
    layout()->setContentsMargins(0, 0, 0, 0);
    bar.installEventFilter(this);
    setObjectName(QStringLiteral("toolbar"));
    setProperty("kit", QStringLiteral("toolbar"));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setAccessibleName(tr("Toolbar"));
    setContextMenuPolicy(Qt::PreventContextMenu); // the window's would offer to hide it
    setMovable(false);
    fitIcons();
}

void Toolbar::offer(const QList<QAction*>& acts)
{
    clear();
    for (QAction* act : acts) {
        if (act == nullptr) {
            if (!actions().isEmpty() && !actions().constLast()->isSeparator())
                addSeparator();
            continue;
        }
        addAction(act);
        widgetForAction(act)->setObjectName(QStringLiteral("toolbar-") + act->objectName());
    }
    place();
}

bool Toolbar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
        place();
    return QToolBar::eventFilter(watched, event);
}

void Toolbar::place()
{
    QSize wanted = sizeHint();
    m_bar.setMinimumHeight(wanted.height());
    wanted.setHeight(std::max(wanted.height(), m_bar.height())); // in the middle of the menus' line
    int menus = 0;
    for (const QAction* menu : m_bar.actions())
        menus += m_bar.fontMetrics().horizontalAdvance(menu->text()) + 2 * kMenuPadding;
    const QPoint end = m_bar.mapTo(parentWidget(), QPoint(m_bar.width() - space::kXs, 0));
    setGeometry(QRect(end - QPoint(wanted.width(), 0), wanted));
    setVisible(menus + wanted.width() + space::kXs <= m_bar.width());
    raise();
}

void Toolbar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Toolbar"));
    else if (event->type() == QEvent::StyleChange)
        fitIcons();
    if (event->type() == QEvent::StyleChange)
        place();
}

void Toolbar::fitIcons()
{
    const int side = qRound(bodyPixels() * 1.25);
    setIconSize({side, side});
}

} // namespace soundings
