// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/action_status.h"

namespace soundings {

const char* idOf(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return "open";
    case ActionStatus::Doing:
        return "doing";
    case ActionStatus::Done:
        return "done";
    case ActionStatus::Dropped:
        return "dropped";
    }
    return "open";
}

std::optional<ActionStatus> actionStatusOf(std::string_view id)
{
    for (const ActionStatus status :
         {ActionStatus::Open, ActionStatus::Doing, ActionStatus::Done, ActionStatus::Dropped})
        if (id == idOf(status))
            return status;
    return std::nullopt;
}

} // namespace soundings
