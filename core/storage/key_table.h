// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/agency.h"
#include "core/response/agency_key.h"
#include "core/storage/connection.h"

#include <optional>
#include <string>

namespace soundings {

/// What this workspace signs with; empty before it is needed first. Throws Error{Damaged}.
std::optional<SignKeys> ownKeys(const Connection& connection);
/// Once and for all.
void insertOwnKeys(const Transaction& transaction, const SignKeys& keys);

/// The key by which an agency is known; empty where nothing of it was opened yet.
std::optional<PublicKey> agencyKey(const Connection& connection, const AgencyId& agency);
/// Whose key it is; empty where nobody's that is known.
std::optional<AgencyId> agencyWithKey(const Connection& connection, const PublicKey& key);
/// In the place of the one before, if there was one.
void putAgencyKey(const Transaction& transaction, const AgencyId& agency, const PublicKey& key,
                  const std::string& nowUtc);

} // namespace soundings
