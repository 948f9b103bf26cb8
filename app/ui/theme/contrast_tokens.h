// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include "app/look/tokens.h"

namespace soundings {

/// Tokens made of the system's palette alone: text for text and edges, highlight for everything chosen, or the text
/// colour where the highlight is too faint to read.
Tokens contrastTokens(const QPalette& system);

} // namespace soundings
