// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/closing.h"
#include "core/storage/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// What closing the round would publish: its open surveys that anybody has finished, in the order of the round. Throws
/// Error{NoSuchRound}, {Damaged}.
std::vector<SurveyPreview> previewClosing(const Connection& connection, const RoundId& round);

struct ClosedSurvey {
    QuestionnairePtr questionnaire;
    std::optional<SurveyRelease> release; ///< empty: closed without being published
};

/// Closes a round at `nowUtc`: publishes its open surveys that anybody has finished, destroys their answers and
/// discards whoever is in the middle of one. Returns these surveys. Nothing is changed where it throws
/// Error{RoundClosed}, {NoSuchRound}, {HeadcountTooLow}, {NotInRound} for choices about a survey that is not being
/// closed, or {SamePeople} with the survey's id, a line break and the earlier round's label, where a survey must not be
/// published and nobody chose to close it all the same.
std::vector<ClosedSurvey> closeRound(const Transaction& transaction, const RoundId& round,
                                     const std::vector<ClosingChoices>& choices, const std::string& nowUtc);

} // namespace soundings
