// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/storage/connection.h"

namespace soundings {

/// Throws Error{NoSuchRound}, or {RoundClosed} with the round's label.
void requireOpenRound(const Connection& connection, const RoundId& round);

} // namespace soundings
