// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/response/round_removal.h"
#include "core/storage/connection.h"

namespace soundings {

/// Throws Error{NoSuchRound}.
RoundContent roundContent(const Connection& connection, const RoundId& round);

/// Deletes a round, open or closed, with everything in it; what is deleted is overwritten. Questionnaires, agencies and
/// actions stay. The one way to take away what a closed round holds: it cannot be undone. Throws Error{NoSuchRound}.
void wipeRound(const Transaction& transaction, const RoundId& round);

} // namespace soundings
