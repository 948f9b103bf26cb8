// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/toolbar.h"

#include "app/ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QMenuBar>

namespace soundings {

namespace {

constexpr int kMenuPadding = 14; ///< the style sheet's and the style's own

} // namespace

Toolbar::Toolbar(QMenuBar& bar) : QToolBar(&bar), m_bar(bar)
{
    layout()->setContentsMargins(0, 0, 0, 0);
    bar.installEventFilter(this);
    setObjectName(QStringLiteral("toolbar"));
    setProperty("kit", QStringLiteral("toolbar"));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setAccessibleName(tr("Toolbar"));
    fitIcons();
}

void Toolbar::offer(const QList<QAction*>& acts)
{
    hide(); // the menu bar finds its place anew when it is shown
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
    adjustSize();
    showWhereItFits();
}

bool Toolbar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        showWhereItFits();
    return QToolBar::eventFilter(watched, event);
}

void Toolbar::showWhereItFits()
{
    int menus = 0;
    for (const QAction* menu : m_bar.actions())
        menus += m_bar.fontMetrics().horizontalAdvance(menu->text()) + 2 * kMenuPadding;
    setVisible(menus + sizeHint().width() <= m_bar.width());
}

void Toolbar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Toolbar"));
    else if (event->type() == QEvent::StyleChange)
        fitIcons();
}

void Toolbar::fitIcons()
{
    const int side = qRound(bodyPixels() * 1.25);
    setIconSize({side, side});
}

} // namespace soundings
