// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"
#include "core/response/round.h"

#include <optional>

namespace soundings {

class Session;

/// How a survey stands in its round.
struct SurveyFacts {
    Round round;
    QuestionnairePtr questionnaire; ///< not null
    std::optional<int> finished; ///< empty while fewer than `minimum`
    int minimum = kLeastMinimumGroup;
    std::optional<PeopleCount> asked; ///< empty: not said
    bool isOpen = false; ///< people can still answer
    bool mayWrite = false; ///< and answers can be put into the file here
    int typed = 0; ///< paper forms that are typed in and not put in yet
    bool operator==(const SurveyFacts&) const = default;
};
/// Empty where the workspace has no such survey.
std::optional<SurveyFacts> surveyFacts(const Session& session, const Round& round, const QuestionnaireId& survey);

/// "23 of the 60 people asked have finished (38 %).", "Fewer than 10 people have finished so far."
QString standingSentence(const SurveyFacts& facts);
/// What to do next.
QString nextSentence(const SurveyFacts& facts);
/// What change a survey of this size could show; empty while nothing is known of its size.
QString sizeSentence(const SurveyFacts& facts);

} // namespace soundings
