// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <optional>
#include <string_view>
#include <vector>

namespace soundings {

/// Governance, Staff confidence and Partner understanding, in this order, with their translations. Each is read once,
/// when it is asked for first.
const std::vector<QuestionnairePtr>& builtInQuestionnaires();
/// Null where no built-in questionnaire has this id.
QuestionnairePtr builtInQuestionnaire(const QuestionnaireId& id);

/// What can be said of a built-in questionnaire without reading it.
struct BuiltInText {
    QuestionnaireId id;
    std::string version;
    std::string_view source; ///< as Questionnaire::source
};
std::vector<BuiltInText> builtInTexts();
std::optional<BuiltInText> builtInText(const QuestionnaireId& id);

} // namespace soundings
