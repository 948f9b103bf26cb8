// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace soundings {

/// How a pack was closed against others than whom it was for.
enum class PackSeal { None, Key, Passphrase };

/// A pack that left this workspace: what, for whom and when.
struct GivenPack {
    RoundId round;
    std::string roundLabel; ///< empty where the round was removed
    std::int64_t number = 1;
    std::string at; ///< UTC, "2026-10-05T14:02:11Z"
    std::string recipient; ///< an agency's or a partnership's name; empty: not said
    PackSeal seal = PackSeal::None;
    std::vector<std::string> parts; ///< "scores", "sections", …
    bool operator==(const GivenPack&) const = default;
};

} // namespace soundings
