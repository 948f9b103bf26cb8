// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/agency.h"
#include "core/storage/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// Throws what keptName() does, or Error{AgencyExists} where nobody could tell it from another agency (identityOf()).
void insertAgency(const Transaction& transaction, const Agency& agency);
/// Returns the previous name: storing that again is the undo. Throws as insertAgency, and {NoSuchAgency}.
std::string exchangeAgencyName(const Transaction& transaction, const AgencyId& id, const std::string& name);
/// Returns the previous standing.
AgencyStanding exchangeAgencyStanding(const Transaction& transaction, const AgencyId& id, AgencyStanding standing);
/// Deletes an agency. Throws Error{NoSuchAgency}, or {WriteFailed} where responses or actions are about it.
void deleteAgency(const Transaction& transaction, const AgencyId& id);
/// Whether anything is on file about it: an answer, a mark, an action, an invitation, a pack, or a response of a closed
/// round. One that was
/// only opened, in a round that is open, is not.
bool isReferredTo(const Connection& connection, const AgencyId& id);

/// Ours first, then the partners by name.
std::vector<Agency> agencies(const Connection& connection);
/// Throws Error{BoardHasNone} in a board's workspace, {Damaged} where it is not there in another.
Agency ourAgency(const Connection& connection);
/// By name, white space trimmed, case ignored.
std::optional<Agency> findAgency(const Connection& connection, const std::string& name);

} // namespace soundings
