// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/pack.h"
#include "core/pack/pack_parts.h"

#include <cstdint>
#include <optional>
#include <string>

namespace soundings {

/// What a pack file says: the pack, and what there is to know of the giving.
struct PackContent {
    Pack pack;
    PackParts parts; ///< what was chosen to leave: where all of a number's answers left, the number must follow
    std::int64_t number = 1; ///< rises with each pack that the agency makes of the round
    std::optional<PackAgency> recipient; ///< whom it was made for; no id where that is no agency. Empty: whoever has it
    bool sample = false; ///< invented data
};

/// As JSON, as resources/pack.schema.json says: no spaces, fields in one order; the same content makes the same bytes.
/// Scores are exact fractions ("1700/27").
std::string packText(const PackContent& content);

} // namespace soundings
