// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/set_up.h"

namespace soundings {

/// What a new round begins with.
struct CopiedAnswers {
    std::size_t answers = 0;
    std::size_t leftOut = 0; ///< their question, or their point, is not in the newest version of the questionnaire
    bool operator==(const CopiedAnswers&) const = default;
};

/// Copies what was agreed in the round `from` into the open round `to`, as a starting point: answers, notes, evidence
/// and influences of the questionnaires chosen for `to`, in their newest versions, and of partners that are active.
/// Each answer is marked "come back to this". Nothing that people answered one by one is copied, and `from` stays as it
/// is. Throws Error{NoSuchRound}, {RoundClosed} of `to`.
CopiedAnswers copyAnswers(const Transaction& transaction, const RoundId& from, const RoundId& to);

/// A round goes with what was copied into it: the undo of putRound() and copyAnswers(). Throws as removeRound() does
/// where people have answered in it.
OpenedResponses removeCopiedRound(const Transaction& transaction, const RoundId& round);

} // namespace soundings
