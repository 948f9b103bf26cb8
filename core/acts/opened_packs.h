// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/pack.h"
#include "core/pack/read_pack.h"
#include "core/storage/connection.h"

#include <vector>

namespace soundings {

/// The packs of a round that were opened, an agency each, with agencies as this workspace knows them. In an agency's
/// own workspace there are none before its own round is closed: neither sees the other's answers before both have
/// closed theirs. Our own round is not among them (see packOf()). Throws Error{NoSuchRound}, {Damaged}.
std::vector<Pack> openedPacks(const Connection& connection, const RoundId& round);

/// Questionnaires that the file has, or that are built in.
KnownVersion versionsKnown(const Connection& connection);

} // namespace soundings
