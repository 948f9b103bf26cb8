// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/look/tokens.h"

namespace soundings {

/// The rules of the program's own widgets, distinguished by the dynamic properties "role", "button", "card" and "kit".
QString styleSheet(const Tokens& tokens, double bodyPixels);

} // namespace soundings
