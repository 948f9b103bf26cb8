// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace soundings {

/// Questionnaires already read from the file: one id and version always has the same content.
struct KnownQuestionnaires {
    using Key = std::pair<QuestionnaireId, std::string>;
    std::map<Key, QuestionnairePtr> byVersion;
    std::vector<Key> uncommitted; ///< stored in the open transaction: unknown again if it is rolled back
};

} // namespace soundings
