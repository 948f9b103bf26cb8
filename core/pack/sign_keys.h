// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/agency_key.h"

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// From the system's source of randomness.
SignKeys newSignKeys();

/// What two people read to each other over the telephone to be sure of a key: five groups of five digits, each 40 bits
/// of the BLAKE2b hash of the key modulo 100,000. About 83 bits, so that nobody finds another key with the same one.
std::string fingerprintOf(const PublicKey& key);

/// RFC 4648 with padding.
std::string base64Of(std::string_view bytes);
std::string base64Of(const PublicKey& key);
/// Empty for anything that base64Of() does not write.
std::optional<std::string> fromBase64(std::string_view text);
std::optional<PublicKey> publicKeyFrom(std::string_view base64);

/// Of 32 bytes: whether two texts are the same, without keeping one of them.
std::string digestOf(std::string_view text);

} // namespace soundings
