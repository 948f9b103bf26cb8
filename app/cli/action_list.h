// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/text/action_sheet.h"
#include "core/storage/connection.h"

namespace soundings::cli {

/// All actions of the file in words, each with whether its answer moved.
ActionSheet actionSheetOf(const Connection& connection);

void writeActions(const ActionSheet& sheet, Format format, const Streams& streams);

} // namespace soundings::cli
