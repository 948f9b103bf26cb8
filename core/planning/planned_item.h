// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/action.h"

namespace soundings {

/// Whether somebody is at it: an unfinished action about this question. What was done or dropped can become an action
/// again. `about` empty but for partner responses.
inline bool isPlannedIn(const Action& action, const QuestionnaireId& questionnaire, const AgencyId& about,
                        const ItemId& item)
{
    return isUnfinished(action) && action.questionnaire == questionnaire && action.about == about
        && action.item == item;
}

} // namespace soundings
