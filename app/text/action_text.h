// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/planning/followed_action.h"

namespace soundings {

/// "Being done"
QString actionStatusText(ActionStatus status);
/// "Better": whether the answer moved that the action was meant to move; empty where nothing can be said.
QString movementText(Movement movement);

} // namespace soundings
