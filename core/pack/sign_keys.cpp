// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/sign_keys.h"

#include "core/pack/sodium_start.h"

#include <sodium.h>

#include <algorithm>

namespace soundings {

static_assert(std::tuple_size_v<PublicKey> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<SecretKey> == crypto_sign_SECRETKEYBYTES);

namespace {

constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
constexpr std::size_t kGroups = 5;
constexpr std::size_t kBytesInGroup = 5;
constexpr std::uint64_t kGroupEnd = 100'000;
constexpr std::size_t kGroupDigits = 5;

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string hashOf(std::string_view text, std::size_t size)
{
    startSodium();
    std::string hash(size, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size, bytesOf(text), text.size(), nullptr, 0);
    return hash;
}

std::string_view viewOf(const PublicKey& key) { return {reinterpret_cast<const char*>(key.data()), key.size()}; }

} // namespace

SignKeys newSignKeys()
{
    startSodium();
    SignKeys made;
    crypto_sign_keypair(made.publicKey.data(), made.secretKey.data());
    return made;
}

std::string fingerprintOf(const PublicKey& key)
{
    const std::string hash = hashOf(viewOf(key), crypto_generichash_BYTES);
    std::string groups;
    for (std::size_t group = 0; group < kGroups; ++group) {
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < kBytesInGroup; ++i)
            number = number << 8U | static_cast<unsigned char>(hash[group * kBytesInGroup + i]);
        const std::string digits = std::to_string(number % kGroupEnd);
        groups += (group == 0 ? "" : " ") + std::string(kGroupDigits - digits.size(), '0') + digits;
    }
    return groups;
}

std::string base64Of(std::string_view bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytesOf(bytes), bytes.size(), kVariant);
    text.pop_back(); // the zero that ends it
    return text;
}

std::string base64Of(const PublicKey& key) { return base64Of(viewOf(key)); }

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &size, &end, kVariant)
            != 0
        || end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

std::optional<PublicKey> publicKeyFrom(std::string_view base64)
{
    const std::optional<std::string> bytes = fromBase64(base64);
    PublicKey key{};
    if (!bytes || bytes->size() != key.size())
        return std::nullopt;
    std::copy(bytes->begin(), bytes->end(), key.begin());
    return key;
}

std::string digestOf(std::string_view text) { return hashOf(text, crypto_generichash_BYTES); }

} // namespace soundings
