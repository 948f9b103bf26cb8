// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/planned_lines.h"

#include "core/planning/planned_item.h"

#include <algorithm>
#include <utility>

namespace soundings {

Action actionOf(const ResultLine& line, const RoundId& round)
{
    Action action;
    action.text = line.action.left(static_cast<qsizetype>(kLongestActionText)).toStdString();
    action.questionnaire = line.place->questionnaire;
    action.item = line.place->item;
    action.about = line.place->about;
    action.round = round;
    return action;
}

std::function<bool(const Place&)> plannedIn(std::vector<Action> actions)
{
    return [actions = std::move(actions)](const Place& place) {
        return std::any_of(actions.begin(), actions.end(), [&](const Action& one) {
            return isPlannedIn(one, place.questionnaire, place.about, place.item);
        });
    };
}

} // namespace soundings
