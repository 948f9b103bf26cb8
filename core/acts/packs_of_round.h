// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/round_packs.h"
#include "core/storage/connection.h"

namespace soundings {

/// What agencies released of a round, in a workspace: in an agency's own from its answers, whether or not it gave a
/// pack to anybody, and from packs that were opened; in a board's from packs alone. Throws Error{NoSuchRound}.
std::vector<Pack> packsOf(const Connection& connection, const RoundId& round);

/// The same with the agencies there are (retired ones that released nothing left out) and the questionnaires answered.
RoundPacks roundPacks(const Connection& connection, const RoundId& round);

} // namespace soundings
