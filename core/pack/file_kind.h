// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/opening_reason.h"

#include <optional>
#include <string_view>

namespace soundings {

/// What a file is by its first bytes, where it can be no JSON: somebody picked the wrong one, or renamed it.
std::optional<OpeningReason> otherKindOf(std::string_view bytes);

} // namespace soundings
