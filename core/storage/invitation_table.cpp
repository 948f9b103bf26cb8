// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/invitation_table.h"

#include "core/storage/key_bytes.h"

namespace soundings {

std::optional<KeptInvitation> keptInvitation(const Connection& connection, const RoundId& round)
{
    Query query(connection, "SELECT organiser, public_key, number, digest FROM invitation WHERE round_id = ?", round);
    if (!query.step())
        return std::nullopt;
    return KeptInvitation{query.text(0), keyAt<PublicKey>(query, 1, connection), query.integer(2),
                          std::string(query.bytes(3))};
}

void putInvitation(const Transaction& transaction, const RoundId& round, const KeptInvitation& invitation)
{
    Query(transaction.connection(),
          "INSERT INTO invitation (round_id, organiser, public_key, number, digest) VALUES (?, ?, ?, ?, ?)"
          " ON CONFLICT (round_id) DO UPDATE SET organiser = excluded.organiser, public_key = excluded.public_key,"
          " number = excluded.number, digest = excluded.digest",
          round, invitation.organiser, bytesOfKey(invitation.publicKey), invitation.number, Bytes{invitation.digest})
        .run();
}

InvitedAgencies invitedAgencies(const Connection& connection, const RoundId& round)
{
    InvitedAgencies all;
    Query query(connection, "SELECT shared_id, agency_id FROM round_agency WHERE round_id = ?", round);
    while (query.step())
        all[{query.text(0)}] = {query.text(1)};
    return all;
}

void insertInvited(const Transaction& transaction, const RoundId& round, const AgencyId& shared, const AgencyId& ours)
{
    Query(transaction.connection(),
          "INSERT OR IGNORE INTO round_agency (round_id, shared_id, agency_id) VALUES (?, ?, ?)", round, shared, ours)
        .run();
}

} // namespace soundings
