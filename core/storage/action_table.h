// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/action.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace soundings {

/// Stores a new action (id 0) and draws its id, or puts back one that was deleted under the id it had. Returns it as it
/// is kept: texts tidied. Throws Error{TextEmpty} without a text, {TextTooLong}, {TextUnprintable}, {TooManyActions},
/// {NoSuchAgency}, {NoSuchRound}, {NoSuchItem} where no version of its questionnaire has the item, or only one of them
/// is said, {AboutMissing} for an item about partners without one.
Action insertAction(const Transaction& transaction, const Action& action);
/// Everything but the id. Returns what it was before: storing that again is the undo. Throws as insertAction() does,
/// and Error{NoSuchAction}.
Action exchangeAction(const Transaction& transaction, const Action& action);
/// Returns what was deleted. Throws Error{NoSuchAction}.
Action deleteAction(const Transaction& transaction, ActionId id);

/// In the order they were added in. Throws Error{Damaged}.
std::vector<Action> actions(const Connection& connection);
std::optional<Action> findAction(const Connection& connection, ActionId id);

} // namespace soundings
