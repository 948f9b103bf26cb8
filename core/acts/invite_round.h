// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <string>

namespace soundings {

/// An invitation that is ready to be given.
struct MadeInvitation {
    std::string file; ///< its bytes
    std::int64_t number = 1;
    std::size_t agencies = 0;
    std::size_t questionnaires = 0;
};

/// Invites every active agency of the workspace, ours too, to a round: its questionnaires go whole and are kept in the
/// file from then on. The same again makes the same bytes; anything else has the next number. Throws
/// Error{NoSuchRound}, {NoSuchQuestionnaire} also where the round has none,
/// {RoundOfAnother} of one that came with an invitation.
MadeInvitation inviteToRound(const Transaction& transaction, const RoundId& round);

} // namespace soundings
