// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/action.h"
#include "core/response/answer.h"
#include "core/response/round_record.h"

#include <optional>
#include <vector>

namespace soundings {

/// Whether the answer that an action was meant to move did.
enum class Movement {
    NotSeenYet, ///< no later round has an answer to it
    Better,
    Same,
    Worse,
    CannotSay, ///< of no item, of one that staff answer, of no round, or an answer before or after is no point of the
               ///< scale
};

/// An action beside the item it was meant to move.
struct FollowedAction {
    Action action;
    std::optional<Answer> before; ///< in the round it was made from
    std::optional<Answer> now; ///< in the latest round after it that has an answer
    Movement movement = Movement::CannotSay;
};

/// In the order of the actions. `rounds` by date, the earliest first. Better is towards the good end of the scale.
std::vector<FollowedAction> followActions(const std::vector<Action>& actions, const std::vector<RoundRecord>& rounds);

} // namespace soundings
