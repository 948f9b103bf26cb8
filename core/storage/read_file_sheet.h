// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/file_sheet.h"
#include "core/storage/connection.h"

namespace soundings {

/// Counts what the file holds. A board's workspace has its partnership's name for ours. Throws Error{Damaged}.
FileSheet fileSheet(const Connection& connection);

} // namespace soundings
