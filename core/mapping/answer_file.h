// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/questionnaire/questionnaire.h"

#include <map>
#include <string>
#include <string_view>

namespace soundings {

/// What one person's answers are in the file that the form for browsers saves.
struct AnswerFile {
    std::string
        form; ///< made by chance when the form was opened: two files that share it are one person's. Never stored
    std::map<std::string, std::string> answers; ///< by target as mappings name it; what is left open is not there
    Issues issues; ///< places as fields: "answers/staff.rules.consent"; where there are any, the answers are of no use
};

/// Whether the file says that it is one.
bool isAnswerFile(std::string_view bytes);
/// {"soundings-answers": 1, "questionnaire", "version", "form", "answers": {ID: text}, "role", "scenarios": {ID: text},
/// "sure": {ID: text}, "comment"}. Whether the ids and answers are the questionnaire's is for readSurvey() to say.
AnswerFile readAnswerFile(std::string_view bytes, const Questionnaire& questionnaire);

} // namespace soundings
