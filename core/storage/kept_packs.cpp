// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept_packs.h"

#include "core/storage/kept_text.h"
#include "core/storage/key_bytes.h"

#include <array>

namespace soundings {

namespace {

constexpr std::array<std::pair<PackSeal, const char*>, 3> kSeals{
    {{PackSeal::None, "no"}, {PackSeal::Key, "key"}, {PackSeal::Passphrase, "passphrase"}}};

PackSeal sealFrom(const std::string& text)
{
    for (const auto& [seal, word] : kSeals)
        if (text == word)
            return seal;
    return PackSeal::None;
}

const char* wordOfSeal(PackSeal seal) { return kSeals[static_cast<std::size_t>(seal)].second; }

std::vector<std::string> wordsIn(const std::string& text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::string joinedWords(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

KeptPack packAt(const Query& row, const Connection& connection)
{
    return {{row.text(0)},
            {row.text(1)},
            row.integer(2),
            keyAt<PublicKey>(row, 3, connection),
            row.isNull(4) ? std::string() : row.text(4),
            row.isNull(5) ? std::string() : std::string(row.bytes(5))};
}

} // namespace

std::optional<KeptPack> keptPack(const Connection& connection, const RoundId& round, const AgencyId& agency)
{
    Query query(connection,
                "SELECT round_id, agency_id, number, public_key, content, digest FROM pack"
                " WHERE round_id = ? AND agency_id = ?",
                round, agency);
    return query.step() ? std::optional(packAt(query, connection)) : std::nullopt;
}

std::vector<KeptPack> keptPacks(const Connection& connection, const RoundId& round)
{
    std::vector<KeptPack> all;
    Query query(connection,
                "SELECT round_id, agency_id, number, public_key, content, digest FROM pack"
                " WHERE round_id = ? ORDER BY agency_id",
                round);
    while (query.step())
        all.push_back(packAt(query, connection));
    return all;
}

void putPack(const Transaction& transaction, const KeptPack& pack)
{
    const std::optional<Bytes> digest = pack.isDisputed() ? std::nullopt : std::optional(Bytes{pack.digest});
    Query(transaction.connection(),
          "INSERT INTO pack (round_id, agency_id, number, public_key, content, digest) VALUES (?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (round_id, agency_id) DO UPDATE SET number = excluded.number,"
          " public_key = excluded.public_key, content = excluded.content, digest = excluded.digest",
          pack.round, pack.agency, pack.number, bytesOfKey(pack.publicKey), textOrNull(pack.content), digest)
        .run();
}

std::vector<GivenPack> givenPacks(const Connection& connection, const RoundId& round)
{
    std::vector<GivenPack> all;
    Query query(connection,
                "SELECT g.round_id, ifnull(o.label, ''), g.number, g.given_at, g.recipient, g.sealed, g.parts"
                " FROM pack_given AS g LEFT JOIN round AS o ON o.id = g.round_id WHERE ?1 IN ('', g.round_id)"
                " ORDER BY g.given_at, g.round_id, g.number",
                round);
    while (query.step())
        all.push_back({{query.text(0)},
                       query.text(1),
                       query.integer(2),
                       query.text(3),
                       query.text(4),
                       sealFrom(query.text(5)),
                       wordsIn(query.text(6))});
    return all;
}

void insertGiven(const Transaction& transaction, const GivenPack& given, const std::string& digest)
{
    Query(transaction.connection(),
          "INSERT INTO pack_given (round_id, number, given_at, recipient, sealed, parts, digest)"
          " VALUES (?, ?, ?, ?, ?, ?, ?)",
          given.round, given.number, given.at, given.recipient, wordOfSeal(given.seal), joinedWords(given.parts),
          Bytes{digest})
        .run();
}

} // namespace soundings
