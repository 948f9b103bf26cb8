// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <map>
#include <string>
#include <utility>

namespace soundings {

/// Questionnaires of the file that were read already: the same id and version never has other content.
/// Emptied by a rollback, which may have taken one off again.
struct KnownQuestionnaires {
    std::map<std::pair<QuestionnaireId, std::string>, QuestionnairePtr> byVersion;
};

} // namespace soundings
