// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "app/report/report.h"

namespace soundings {

/// Readiness and trust of the whole with range, band, change since the last round and the must-have that holds the
/// band; or why there is none. Of source.packs, which must be there.
void addBoardNumbers(Blocks& blocks, const ReportSource& source, const Partnership& whole);

} // namespace soundings
