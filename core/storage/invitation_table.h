// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/agency.h"
#include "core/response/agency_key.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace soundings {

/// What is kept of the invitation to a round beside the round itself.
struct KeptInvitation {
    std::string organiser; ///< its name
    PublicKey publicKey{}; ///< of the organiser; ours where we are
    std::int64_t number = 1; ///< of the newest
    std::string digest; ///< of its content, 32 bytes
    bool operator==(const KeptInvitation&) const = default;
};
std::optional<KeptInvitation> keptInvitation(const Connection& connection, const RoundId& round);
/// In the place of the one before, if there was one.
void putInvitation(const Transaction& transaction, const RoundId& round, const KeptInvitation& invitation);

/// Ids by which every workspace that takes part in a round knows the agencies -> ours. Empty where nobody was invited.
using InvitedAgencies = std::map<AgencyId, AgencyId>;
InvitedAgencies invitedAgencies(const Connection& connection, const RoundId& round);
/// One that is there already stays as it is.
void insertInvited(const Transaction& transaction, const RoundId& round, const AgencyId& shared, const AgencyId& ours);

} // namespace soundings
