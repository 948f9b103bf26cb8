// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/response/file_sheet.h"

namespace soundings {

/// What a workspace holds, what for and how long, by which thresholds staff figures are published, and who has been
/// given what: for an agency's own information governance.
void addDataSheet(Blocks& blocks, const FileSheet& file);

} // namespace soundings
