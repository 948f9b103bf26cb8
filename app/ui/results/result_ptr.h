// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"

#include <memory>

namespace soundings {

/// The one value that everything on the Results page is made from.
using ResultPtr = std::shared_ptr<const RoundResult>;

} // namespace soundings
