// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/require_sound.h"

#include "core/storage/action_faults.h"
#include "core/storage/answer_faults.h"
#include "core/storage/foreign_key_faults.h"
#include "core/storage/pack_faults.h"
#include "core/storage/people_faults.h"
#include "core/storage/questionnaire_faults.h"
#include "core/storage/release_faults.h"
#include "core/storage/workspace_faults.h"

namespace soundings {

void requireSound(const Connection& connection)
{
    for (const auto faults : {foreignKeyFaults, workspaceFaults, usedQuestionnaireFaults, answerFaults, peopleFaults,
                              releaseFaults, actionFaults, packFaults}) {
        std::string places;
        const Findings findings = faults(connection);
        for (const std::string& place : findings.places())
            places += (places.empty() ? "" : "\n") + place;
        if (!places.empty())
            throw Error(ErrorCode::Damaged, places, connection.path());
    }
}

} // namespace soundings
