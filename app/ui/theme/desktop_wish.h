// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace soundings {

/// What the desktop asks every program to look like.
enum class DesktopWish { Light, Dark, Contrast };

/// Read from the palette the desktop gave: pure black and white is a request for contrast, light text on a dark
/// ground one for dark.
DesktopWish desktopWish(const QPalette& system);

} // namespace soundings
