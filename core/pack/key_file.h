// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/agency_key.h"

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// A public key with whose it says to be: what others seal packs for.
struct KeyFile {
    std::string name; ///< an agency's or a partnership's
    PublicKey key{};
};

/// JSON as resources/pack.schema.json says.
std::string keyFileText(const KeyFile& file);
/// Of such a file, or of an invitation that was signed with it. Empty for anything else.
std::optional<KeyFile> readKeyFile(std::string_view bytes);

} // namespace soundings
