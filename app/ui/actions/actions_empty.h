// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/kit/empty_state.h"

namespace soundings {

/// What the Actions page says while there are none; `mayChange`: one can be written.
EmptyState* makeActionsEmpty(bool mayChange);

} // namespace soundings
