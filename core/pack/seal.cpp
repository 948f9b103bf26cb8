// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/seal.h"

#include "core/error.h"
#include "core/pack/sodium_start.h"

#include <sodium.h>

#include <algorithm>

namespace soundings {

namespace {

constexpr std::size_t kSaltBytes = crypto_pwhash_argon2id_SALTBYTES;
constexpr std::size_t kNonceBytes = crypto_secretbox_NONCEBYTES;
static_assert(kSaltBytes + kNonceBytes != std::tuple_size_v<PublicKey>, "a passphrase is told from a key by its size");

unsigned char* writable(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
const unsigned char* readable(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

/// Wiped when it goes.
struct BoxKey {
    std::array<unsigned char, crypto_secretbox_KEYBYTES> bytes{};
    BoxKey() = default;
    BoxKey(const BoxKey&) = delete;
    BoxKey& operator=(const BoxKey&) = delete;
    ~BoxKey() { sodium_memzero(bytes.data(), bytes.size()); }
};

/// The cost belongs to format 1: a file that could name its own could ask for all the memory there is.
void makeBoxKey(BoxKey& key, std::string_view passphrase, std::string_view salt)
{
    if (crypto_pwhash(key.bytes.data(), key.bytes.size(), passphrase.data(), passphrase.size(), readable(salt),
                      crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw Error(ErrorCode::Internal, "Argon2id: no memory");
}

Unsealed refusedSeal(OpeningReason reason) { return {reason, {}}; }

Unsealed openForKey(std::string_view reader, const std::string& box, const std::optional<SignKeys>& keys)
{
    if (!keys
        || !std::equal(reader.begin(), reader.end(), keys->publicKey.begin(), keys->publicKey.end(),
                       [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; }))
        return refusedSeal(OpeningReason::SealedForAnother);
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> open{};
    BoxKey secret;
    static_assert(crypto_box_SECRETKEYBYTES == crypto_secretbox_KEYBYTES);
    std::string file(box.size() - crypto_box_SEALBYTES, '\0');
    const bool isOpen = crypto_sign_ed25519_pk_to_curve25519(open.data(), keys->publicKey.data()) == 0
        && crypto_sign_ed25519_sk_to_curve25519(secret.bytes.data(), keys->secretKey.data()) == 0
        && crypto_box_seal_open(writable(file), readable(box), box.size(), open.data(), secret.bytes.data()) == 0;
    return isOpen ? Unsealed{std::nullopt, std::move(file)} : refusedSeal(OpeningReason::NotWhole);
}

Unsealed openByPassphrase(std::string_view by, const std::string& box, const std::optional<std::string>& passphrase)
{
    if (!passphrase)
        return refusedSeal(OpeningReason::SealedByPassphrase);
    BoxKey key;
    makeBoxKey(key, *passphrase, by.substr(0, kSaltBytes));
    std::string file(box.size() - crypto_secretbox_MACBYTES, '\0');
    const bool isOpen = crypto_secretbox_open_easy(writable(file), readable(box), box.size(),
                                                   readable(by.substr(kSaltBytes)), key.bytes.data())
        == 0;
    return isOpen ? Unsealed{std::nullopt, std::move(file)} : refusedSeal(OpeningReason::WrongPassphrase);
}

} // namespace

SealedBox sealFor(std::string_view file, const PublicKey& reader)
{
    startSodium();
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> open{};
    std::string box(file.size() + crypto_box_SEALBYTES, '\0');
    if (crypto_sign_ed25519_pk_to_curve25519(open.data(), reader.data()) != 0
        || crypto_box_seal(writable(box), readable(file), file.size(), open.data()) != 0)
        throw Error(ErrorCode::NotAKey);
    return {base64Of(reader), base64Of(box)};
}

SealedBox sealByPassphrase(std::string_view file, std::string_view passphrase)
{
    startSodium();
    std::string by(kSaltBytes + kNonceBytes, '\0');
    randombytes_buf(by.data(), by.size());
    BoxKey key;
    makeBoxKey(key, passphrase, std::string_view(by).substr(0, kSaltBytes));
    std::string box(file.size() + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(writable(box), readable(file), file.size(), readable(by) + kSaltBytes, key.bytes.data());
    return {base64Of(by), base64Of(box)};
}

Unsealed unsealed(const SealedBox& sealed, const Openers& openers)
{
    startSodium();
    const std::optional<std::string> by = fromBase64(sealed.by);
    const std::optional<std::string> box = fromBase64(sealed.box);
    if (!by || !box)
        return refusedSeal(OpeningReason::NotWhole);
    if (by->size() == std::tuple_size_v<PublicKey> && box->size() >= crypto_box_SEALBYTES)
        return openForKey(*by, *box, openers.keys);
    if (by->size() == kSaltBytes + kNonceBytes && box->size() >= crypto_secretbox_MACBYTES)
        return openByPassphrase(*by, *box, openers.passphrase);
    return refusedSeal(OpeningReason::NotWhole);
}

} // namespace soundings
