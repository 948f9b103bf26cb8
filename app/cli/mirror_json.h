// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/mirror.h"

#include <nlohmann/json_fwd.hpp>

namespace soundings::cli {

/// The object of `pairs --format json`.
nlohmann::ordered_json mirrorsJson(const RoundPacks& round, const NamedMirrors& mirrors);
/// `{label, date, closed}` of the round the packs are of.
nlohmann::ordered_json packRoundJson(const PackRound& round, RoundState state);
/// "perception", "shared-fact", "reciprocity".
const char* compareId(CompareKind compare);
const char* gapReadingId(GapReading reading);
const char* sectionReadingId(SectionReading reading);

} // namespace soundings::cli
