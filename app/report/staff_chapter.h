// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/results/round_result.h"

namespace soundings {

/// A chapter for each survey: nothing but why, where it is not shown. Comments stand open where staff are the subject,
/// else in a fold.
enum class Comments { Open, Folded };
void addStaff(Blocks& blocks, const RoundResult& result, Comments comments);

} // namespace soundings
