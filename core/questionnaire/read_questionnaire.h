// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/questionnaire/questionnaire.h"

#include <string_view>

namespace soundings {

struct JsonValue;

/// Either a questionnaire without faults, or all the faults of the file.
struct ReadQuestionnaire {
    QuestionnairePtr questionnaire; ///< null where there are issues
    Issues issues;
    /// Not wrong, but worth knowing: references to be checked, languages that are drafts.
    std::vector<std::string> referencesToVerify;
};

/// Reads the JSON format described in resources/questionnaire.schema.json and core/questionnaire/README.md.
/// `overlays` are translation files (JSON text) that belong to it; a questionnaire may also carry them inside
/// under "translations". Never throws for faulty data.
ReadQuestionnaire readQuestionnaire(std::string_view json, const std::vector<std::string_view>& overlays = {});

/// The same for the source of a questionnaire that was read before, which stays as it is.
ReadQuestionnaire readWritten(std::string_view source);
/// The same where its JSON is read already.
ReadQuestionnaire readParsed(const JsonValue& value, std::string_view source);

} // namespace soundings
