// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/agency.h"
#include "core/response/round.h"
#include "core/storage/connection.h"
#include "core/storage/response_table.h"

#include <string>
#include <vector>

namespace soundings {

/// What a new file begins with: our agency and the partners, by name. Throws what insertAgency() does.
void setUpWorkspace(const Transaction& transaction, const std::string& language, const std::string& agency,
                    const std::vector<std::string>& partners);

/// A board's workspace, which puts together what the agencies of a partnership give it and has none of its own.
void setUpBoard(const Transaction& transaction, const std::string& language, const std::string& partnership,
                const std::vector<std::string>& agencies);

/// Responses that were opened and hold nothing: they go and come with what they belong to.
using OpenedResponses = std::vector<ResponseKey>;

/// A partner off the list. Throws Error{NoSuchAgency}, or {WriteFailed} where anything is on file about it.
OpenedResponses removePartner(const Transaction& transaction, const AgencyId& partner);
/// As it was, or as a new one.
void putPartner(const Transaction& transaction, const Agency& partner, const OpenedResponses& opened);

/// A round in which nothing was answered. Throws Error{NoSuchRound}, {RoundClosed}, or {WriteFailed} where something
/// was.
OpenedResponses removeRound(const Transaction& transaction, const RoundId& round);
/// As it was, or as a new one. Throws what insertRound() does.
void putRound(const Transaction& transaction, const Round& round, const OpenedResponses& opened);

} // namespace soundings
