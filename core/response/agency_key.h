// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace soundings {

/// Ed25519 (RFC 8032), the sizes in bytes as libsodium has them.
using PublicKey = std::array<unsigned char, 32>;
using SecretKey = std::array<unsigned char, 64>;

/// What an agency signs its packs with, and what opens those that are sealed for it. The secret half is in the
/// workspace alone and never leaves it. core/pack/sign_keys.h makes them.
struct SignKeys {
    PublicKey publicKey{};
    SecretKey secretKey{};
    bool operator==(const SignKeys&) const = default;
};

} // namespace soundings
