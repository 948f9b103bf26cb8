// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/opening_reason.h"
#include "core/pack/sign_keys.h"

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// What a signed file holds: both are JSON, as resources/pack.schema.json says.
enum class SignedKind { Pack, Round };

/// Larger than any pack of two hundred agencies; anything larger is refused unread.
inline constexpr std::size_t kMostEnvelopeBytes = std::size_t{32} << 20U;

/// One JSON object and a line break: what it is, the signer's public key, the signature, and the content as a string,
/// so that the bytes that are signed are beyond doubt. The same content and keys make the same bytes.
std::string signedFile(SignedKind kind, std::string_view content, const SignKeys& keys);

/// The same for nobody but who has the key (crypto_box_seal, to the X25519 form of the Ed25519 key) ...
std::string sealedFor(std::string_view file, const PublicKey& reader);
/// ... or whoever knows the passphrase (Argon2id, crypto_secretbox). Costs 256 MiB and half a second, on purpose.
std::string sealedByPassphrase(std::string_view file, std::string_view passphrase);

/// What opens sealed files; nothing needs to be there.
struct Openers {
    std::optional<SignKeys> keys;
    std::optional<std::string> passphrase;
};

struct OpenedEnvelope {
    std::optional<OpeningReason> refused; ///< then nothing below says anything
    SignedKind kind = SignedKind::Pack;
    std::string content;
    PublicKey signer{}; ///< who made the signature, and it is right
};
/// Believes nothing: the file must be, byte for byte, what signedFile() or a seal writes. Never throws for what a file
/// holds.
OpenedEnvelope openEnvelope(std::string_view bytes, const Openers& openers);

} // namespace soundings
