// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/survey_release.h"
#include "core/response/answer_columns.h"
#include "core/response/round_record.h"
#include "core/storage/connection.h"

#include <string>
#include <vector>

namespace soundings {

/// The answers of an open survey, for closing it.
struct OpenSurvey {
    QuestionnairePtr questionnaire;
    int minimumGroup = kLeastMinimumGroup; ///< the larger of the questionnaire's and the workspace's
    AnswerColumns answers;
    std::vector<std::string> comments; ///< in no order; what does not show in them is named
};
/// The surveys of a round that are open and that anybody has finished, in the order of the round's questionnaires.
/// Throws Error{Damaged} for answers that do not fit.
std::vector<OpenSurvey> openSurveys(const Connection& connection, const RoundId& round);

/// A release with the round it is of.
struct StoredRelease {
    RoundId round;
    std::string roundLabel;
    SurveyRelease release;
};
/// Every release of our own of a questionnaire in the workspace, whatever its version, by the day of its round. Throws
/// Error{Damaged}.
std::vector<StoredRelease> storedReleases(const Connection& connection, const QuestionnaireId& questionnaire);

/// Closes a survey for good: stores its release and wipes answers, draft and comments, byte for byte. Throws
/// Error{NoSuchResponse} where nobody took part, {SurveyClosed}, {RoundClosed}, {NoSuchRound}, and {Internal} for a release
/// that is not of this survey's questionnaire or could not be read again.
void closeSurvey(const Transaction& transaction, const RoundId& round, const SurveyRelease& release);
/// The same for one that must not be published.
void closeUnpublished(const Transaction& transaction, const RoundId& round, const QuestionnaireId& questionnaire);

} // namespace soundings
