// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/act_about.h"

#include <QPushButton>

namespace soundings {

void focusAbout(const QWidget& page, const std::vector<ActionLine>& lines, const Place& place)
{
    if (place.item.isEmpty())
        return;
    for (const ActionLine& line : lines) {
        if (line.action.item != place.item || line.action.about != place.about)
            continue;
        auto* act = page.findChild<QPushButton*>(QStringLiteral("board-card-%1").arg(line.action.id));
        if (const auto* card = page.findChild<QWidget*>(QStringLiteral("action-%1").arg(line.action.id)))
            act = card->findChild<QPushButton*>();
        if (act != nullptr)
            return act->setFocus(Qt::TabFocusReason);
    }
}

} // namespace soundings
