// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/actions_empty.h"

#include "app/ui/actions/actions_page.h"

namespace soundings {

EmptyState* makeActionsEmpty(bool mayChange)
{
    return new EmptyState(
        QStringLiteral("actions.empty"),
        {ActionsPage::tr("No actions yet"),
         ActionsPage::tr("An action says what you will do, who answers for it and by when. Make one of a suggestion "
                         "in Results, where it then shows whether the answer moved, or write your own."),
         mayChange ? ActionsPage::tr("Write an action") : ActionsPage::tr("See the results")});
}

} // namespace soundings
