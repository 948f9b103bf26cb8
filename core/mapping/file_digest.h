// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress_listener.h"

#include <string>
#include <string_view>

namespace soundings {

/// Of a file's bytes: BLAKE2b (RFC 7693) of kFileDigestBytes under `key`, of kFileKeyBytes or empty for no key. Throws
/// Error{Interrupted} where `progress` returns false.
std::string fileDigest(std::string_view bytes, std::string_view key, const ProgressListener& progress = {});

} // namespace soundings
