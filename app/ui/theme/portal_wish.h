// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/theme/desktop_wish.h"

#include <optional>

namespace soundings {

/// What the desktop's settings portal says over the session bus, which never leaves this computer; empty where there is
/// none. Waits for a fifth of a second at most.
std::optional<DesktopWish> portalWish();

} // namespace soundings
