// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/agency.h"
#include "core/response/agency_key.h"
#include "core/response/given_pack.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// The newest pack that an agency gave of a round.
struct KeptPack {
    RoundId round;
    AgencyId agency; ///< as this workspace knows it
    std::int64_t number = 1;
    PublicKey publicKey{}; ///< whose signature it had
    /// JSON as packText() writes it, and its digest. Empty: two different ones had this number, and neither is used.
    std::string content;
    std::string digest;
    [[nodiscard]] bool isDisputed() const { return content.empty(); }
    bool operator==(const KeptPack&) const = default;
};
std::optional<KeptPack> keptPack(const Connection& connection, const RoundId& round, const AgencyId& agency);
/// Of a round, in the order of their agencies' ids.
std::vector<KeptPack> keptPacks(const Connection& connection, const RoundId& round);
/// In the place of the one before, if there was one.
void putPack(const Transaction& transaction, const KeptPack& pack);

/// What was given to whom, in the order of time. `round` empty: of all rounds.
std::vector<GivenPack> givenPacks(const Connection& connection, const RoundId& round = {});
/// For good: nothing that was given can be taken back. `digest`: of its content.
void insertGiven(const Transaction& transaction, const GivenPack& given, const std::string& digest);

} // namespace soundings
