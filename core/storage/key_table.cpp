// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key_table.h"

#include "core/storage/key_bytes.h"

namespace soundings {

std::optional<SignKeys> ownKeys(const Connection& connection)
{
    Query query(connection, "SELECT public_key, secret_key FROM own_key");
    if (!query.step())
        return std::nullopt;
    return SignKeys{keyAt<PublicKey>(query, 0, connection), keyAt<SecretKey>(query, 1, connection)};
}

void insertOwnKeys(const Transaction& transaction, const SignKeys& keys)
{
    Query(transaction.connection(), "INSERT INTO own_key (only_row, public_key, secret_key) VALUES (1, ?, ?)",
          bytesOfKey(keys.publicKey), bytesOfKey(keys.secretKey))
        .run();
}

std::optional<PublicKey> agencyKey(const Connection& connection, const AgencyId& agency)
{
    Query query(connection, "SELECT public_key FROM agency_key WHERE agency_id = ?", agency);
    return query.step() ? std::optional(keyAt<PublicKey>(query, 0, connection)) : std::nullopt;
}

std::optional<AgencyId> agencyWithKey(const Connection& connection, const PublicKey& key)
{
    Query query(connection, "SELECT agency_id FROM agency_key WHERE public_key = ?", bytesOfKey(key));
    return query.step() ? std::optional(AgencyId{query.text(0)}) : std::nullopt;
}

void putAgencyKey(const Transaction& transaction, const AgencyId& agency, const PublicKey& key,
                  const std::string& nowUtc)
{
    Query(transaction.connection(),
          "INSERT INTO agency_key (agency_id, public_key, met_at) VALUES (?, ?, ?)"
          " ON CONFLICT (agency_id) DO UPDATE SET public_key = excluded.public_key, met_at = excluded.met_at",
          agency, bytesOfKey(key), nowUtc)
        .run();
}

} // namespace soundings
