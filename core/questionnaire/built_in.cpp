// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/built_in.h"

#include "core/questionnaire/read_questionnaire.h"

#include <string_view>

namespace soundings {

namespace embedded {
std::string_view governance();
std::string_view staffConfidence();
std::string_view partnerUnderstanding();
}

const std::vector<QuestionnairePtr>& builtInQuestionnaires()
{
    static const std::vector<QuestionnairePtr> all{readQuestionnaire(embedded::governance()).questionnaire,
                                                   readQuestionnaire(embedded::staffConfidence()).questionnaire,
                                                   readQuestionnaire(embedded::partnerUnderstanding()).questionnaire};
    return all;
}

QuestionnairePtr builtInQuestionnaire(const QuestionnaireId& id)
{
    for (const QuestionnairePtr& questionnaire : builtInQuestionnaires())
        if (questionnaire->id == id)
            return questionnaire;
    return nullptr;
}

} // namespace soundings
