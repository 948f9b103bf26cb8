// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/response/round_removal.h"
#include "core/storage/connection.h"

namespace soundings {

/// What would go; nothing does. Throws Error{NoSuchRound}.
RoundRemoval previewRemoval(const Connection& connection, const RoundId& round);

/// Removes a round, open or closed, and everything in it, so that it is in no byte of the file, its journal or its free
/// pages; no copy that is made from then on has it. Partners stay, and actions without their round. Not undoable: what
/// would undo earlier acts must be forgotten, too. Throws Error{NoSuchRound}, and what Transaction does.
RoundRemoval removeRoundForGood(const Connection& connection, const RoundId& round);
/// The same as part of a transaction: after its commit comes overwriteRemoved().
RoundRemoval removeRoundForGood(const Transaction& transaction, const RoundId& round);
/// Writes the file anew, without what was removed from it. False where that failed: RoundRemoval::isOverwritten.
bool overwriteRemoved(const Connection& connection);

} // namespace soundings
