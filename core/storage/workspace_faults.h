// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/findings.h"

namespace soundings {

/// What every workspace must have (its one row of facts, one agency of ours unless it is a board's) and what its
/// agencies, authors and rounds may be: names no longer than they can be typed, days and moments that there are.
Findings workspaceFaults(const Connection& connection);

} // namespace soundings
