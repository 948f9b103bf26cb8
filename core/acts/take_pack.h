// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/taking.h"
#include "core/pack/pack_content.h"
#include "core/response/agency.h"
#include "core/response/round.h"

#include <optional>

namespace soundings {

/// A pack whose round and agency are known here.
struct PlacedPack {
    PackContent content;
    Round round;
    Agency agency;
    bool isByLabel = false; ///< its round has another id than ours, and the same label and day
};

/// Reads a pack and finds out whose it is; empty, with the reason in `file`, where it is refused.
std::optional<PlacedPack> placedPack(const Taking& taking, const SignedContent& content, TakenFile& file);
/// Stores it, or says in `file` why not.
void takePack(const Taking& taking, const PlacedPack& pack, const SignedContent& content, TakenFile& file);

} // namespace soundings
