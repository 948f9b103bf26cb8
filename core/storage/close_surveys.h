// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/storage/connection.h"

#include <vector>

namespace soundings {

/// A part of closeRound(): discards the unfinished draft, and closes for good the surveys that anybody took part in,
/// storing their counts. Those closed before stay as they are. Throws Error{Damaged} for answers that do not fit.
void closeSurveys(const Transaction& transaction, const RoundId& round);

/// Destroys the answers of everybody in a closed survey, byte for byte; its counts stay, and so do all figures made
/// from them. So do the comments: people wrote them to be read. Other copies of the file (backups) are not touched. No
/// change where they were destroyed before. Throws Error{SurveyOpen}, or {NoSuchResponse} where nobody took part.
void destroyAnswers(const Transaction& transaction, const RoundId& round, const QuestionnaireId& questionnaire);

/// The closed surveys of a round whose answers are still on file.
std::vector<QuestionnaireId> closedSurveysWithAnswers(const Connection& connection, const RoundId& round);

} // namespace soundings
