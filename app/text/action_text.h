// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/planning/followed_action.h"

namespace soundings {

/// "Being done"
QString actionStatusText(ActionStatus status);
/// "Due on 1 October 2026", "Head of care": what is known of it; of an unfinished action "No due day yet" and "No owner
/// yet" where it is not.
QStringList actionFacts(const Action& action, const Date& today);
/// "Better": whether the answer moved that the action was meant to move; empty where nothing can be said.
QString movementText(Movement movement);

} // namespace soundings
