// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/built_in.h"

#include "core/error.h"
#include "core/questionnaire/read_questionnaire.h"

namespace soundings {

namespace embedded {

std::string_view governance();
std::string_view staffConfidence();
std::string_view partnerUnderstanding();
std::string_view governanceInWelsh();
std::string_view staffConfidenceInWelsh();
std::string_view partnerUnderstandingInWelsh();

} // namespace embedded

namespace {

/// The tests read all of them: a fault here is the program's, not somebody's.
QuestionnairePtr read(std::string_view json, const std::vector<std::string_view>& overlays)
{
    const ReadQuestionnaire read = readQuestionnaire(json, overlays);
    if (!read.questionnaire)
        throw Error(ErrorCode::Internal, read.issues.front().where);
    return read.questionnaire;
}

} // namespace

const std::vector<QuestionnairePtr>& builtInQuestionnaires()
{
    static const std::vector<QuestionnairePtr> kAll{
        read(embedded::governance(), {embedded::governanceInWelsh()}),
        read(embedded::staffConfidence(), {embedded::staffConfidenceInWelsh()}),
        read(embedded::partnerUnderstanding(), {embedded::partnerUnderstandingInWelsh()})};
    return kAll;
}

QuestionnairePtr builtInQuestionnaire(const QuestionnaireId& id)
{
    for (const QuestionnairePtr& questionnaire : builtInQuestionnaires())
        if (questionnaire->id == id)
            return questionnaire;
    return nullptr;
}

} // namespace soundings
