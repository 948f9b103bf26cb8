// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/findings.h"

namespace soundings {

/// What cannot be of keys, invitations, packs, and what was given.
Findings packFaults(const Connection& connection);
/// Packs whose text cannot be read: no harm but to whoever would show them, and opening them again mends it.
Findings unreadablePacks(const Connection& connection);

} // namespace soundings
