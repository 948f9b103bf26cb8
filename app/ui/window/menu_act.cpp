// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/menu_act.h"

#include <QMenu>

#include <utility>

namespace soundings {

QAction* addAct(QMenu& menu, const QString& text, const QString& objectName, std::function<void()> act,
                const QKeySequence& shortcut)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    QObject::connect(action, &QAction::triggered, action, [act = std::move(act)] { act(); });
    return action;
}

} // namespace soundings
