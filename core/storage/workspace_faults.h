// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/findings.h"

#include <string_view>

namespace soundings {

/// What every workspace must have (its one row of facts, one agency of ours unless it is a board's) and what its
/// agencies, authors and rounds may be: names no longer than they can be typed, days and moments that there are.
Findings workspaceFaults(const Connection& connection);

/// "2026-10-05T14:02:11Z", a moment that there is.
bool isMoment(std::string_view text);

} // namespace soundings
