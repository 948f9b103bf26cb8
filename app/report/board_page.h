// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "app/report/report.h"

namespace soundings {

/// What a partnership board sees on one page (BOARD-AND-WORKSHOP.md section 1), and beside it the numbers behind its
/// figures. Of source.packs, which must be there.
void addBoardPage(Blocks& blocks, const ReportSource& source);

} // namespace soundings
