// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/findings.h"

namespace soundings {

/// Rows that refer to one that is not there.
Findings foreignKeyFaults(const Connection& connection);

} // namespace soundings
