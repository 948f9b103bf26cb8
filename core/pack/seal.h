// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/envelope.h"

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// A seal as a file says it, both in base64. For core/pack alone: see sealedFor() and sealedByPassphrase().
struct SealedBox {
    std::string by; ///< the public key of who can open it, or the salt (16 bytes) and the nonce (24) of a passphrase
    std::string box;
};

SealedBox sealFor(std::string_view file, const PublicKey& reader);
SealedBox sealByPassphrase(std::string_view file, std::string_view passphrase);

struct Unsealed {
    std::optional<OpeningReason> refused;
    std::string file;
};
Unsealed unsealed(const SealedBox& sealed, const Openers& openers);

} // namespace soundings
