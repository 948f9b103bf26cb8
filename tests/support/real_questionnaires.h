// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/questionnaire/built_in.h"

#include <string>

namespace soundings::test {

/// "governance", "staff-confidence" or "partner-understanding", as users get it.
inline QuestionnairePtr realQuestionnaire(const std::string& id)
{
    QuestionnairePtr questionnaire = builtInQuestionnaire({id});
    if (!questionnaire)
        throw Error(ErrorCode::NoSuchQuestionnaire, id);
    return questionnaire;
}

} // namespace soundings::test
