// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/file_digest.h"

#include "core/error.h"
#include "core/response/file_digests.h"

#include <sodium.h>

namespace soundings {

static_assert(kFileDigestBytes == crypto_generichash_BYTES && kFileKeyBytes == crypto_generichash_KEYBYTES);

std::string fileDigest(std::string_view bytes, std::string_view key, const ProgressListener& progress)
{
    constexpr std::size_t kAtOnce = std::size_t{1} << 20U;
    const auto ofBytes = [](std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); };
    crypto_generichash_state state;
    bool isMade = sodium_init() >= 0 && (key.empty() || key.size() == kFileKeyBytes)
        && crypto_generichash_init(&state, key.empty() ? nullptr : ofBytes(key), key.size(), kFileDigestBytes) == 0;
    for (std::size_t at = 0; isMade && at < bytes.size(); at += kAtOnce) {
        if (progress && !progress(static_cast<double>(at) / static_cast<double>(bytes.size())))
            throw Error(ErrorCode::Interrupted);
        const std::string_view part = bytes.substr(at, kAtOnce);
        isMade = crypto_generichash_update(&state, ofBytes(part), part.size()) == 0;
    }
    std::string digest(kFileDigestBytes, '\0');
    isMade =
        isMade && crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), digest.size()) == 0;
    if (!isMade)
        throw Error(ErrorCode::Internal, "crypto_generichash");
    return digest;
}

} // namespace soundings
