// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/make_pack.h"
#include "core/pack/pack_content.h"
#include "core/pack/sign_keys.h"
#include "core/response/given_pack.h"
#include "core/storage/connection.h"

#include <optional>
#include <string>

namespace soundings {

/// For whom, and how it is closed against others.
struct PackReader {
    std::string name; ///< an agency's or the organiser's; empty: whoever has it
    std::optional<PublicKey> key; ///< sealed for it
    std::optional<std::string> passphrase; ///< sealed by it, where there is no key
};

/// What would leave, in the ids of this workspace. A partner that it is for gets what is about it, and nothing about
/// others. Throws Error{NoSuchRound}, {NotClosedYet}, {NoSuchAgency} for a reader that is neither a partner nor who
/// invited to the round, {BoardHasNone}.
PackContent contentToGive(const Connection& connection, const RoundId& round, const PackChoice& choice,
                          const std::string& reader);

/// A pack that is ready to be given.
struct MadePack {
    std::string file; ///< its bytes
    GivenPack given; ///< as it is kept in the workspace
};
/// Signs it with the workspace's key, made at first use, and keeps what was given, for whom and when. Throws as
/// contentToGive().
MadePack givePack(const Transaction& transaction, const RoundId& round, const PackChoice& choice,
                  const PackReader& reader, const std::string& nowUtc);

} // namespace soundings
