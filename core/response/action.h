// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/ids.h"

#include <cstdint>
#include <optional>
#include <string>

namespace soundings {

/// Rises in the order actions were added in; never given again.
using ActionId = std::int64_t;

enum class ActionStatus { Open, Doing, Done, Dropped };

/// A next step that somebody means to take.
struct Action {
    ActionId id = 0; ///< 0 before it is stored
    std::string text;
    QuestionnaireId questionnaire; ///< with `item`: the answer it is meant to move; both empty where it is of none
    ItemId item;
    AgencyId about; ///< the partner it is about; empty where none
    std::string owner; ///< a role, not a person; may be empty
    std::optional<Date> due;
    ActionStatus status = ActionStatus::Open;
    std::string note;
    RoundId round; ///< the round it was made from; empty where it was removed, or there was none
    bool operator==(const Action&) const = default;
};

/// Open or being done.
inline bool isUnfinished(ActionStatus status) { return status == ActionStatus::Open || status == ActionStatus::Doing; }
inline bool isUnfinished(const Action& action) { return isUnfinished(action.status); }

inline constexpr std::size_t kLongestActionText = 1000; ///< characters
inline constexpr std::size_t kLongestOwner = 200;
inline constexpr std::size_t kLongestActionNote = 10'000;
inline constexpr std::size_t kMostActions = 10'000; ///< of a workspace

} // namespace soundings
