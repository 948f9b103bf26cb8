// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include <optional>

namespace soundings {

/// What the desktop asks every program to look like.
enum class DesktopWish { Light, Dark, Contrast };

/// What the desktop's settings portal says over the session bus, which never leaves this computer; empty where there is
/// none. Waits for a fifth of a second at most.
std::optional<DesktopWish> portalWish();

/// Read from the palette the desktop gave: pure black and white is a request for contrast, light text on a dark
/// ground one for dark.
DesktopWish desktopWish(const QPalette& system);

} // namespace soundings
