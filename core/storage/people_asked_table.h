// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/release/survey_release.h"
#include "core/storage/connection.h"

#include <optional>

namespace soundings {

inline constexpr PeopleCount kMostAsked = 999'999'999;

/// How many people are asked to take part in a survey that is open. Empty: not said, or the round is closed.
std::optional<PeopleCount> peopleAsked(const Connection& connection, const RoundId& round,
                                       const QuestionnaireId& questionnaire);
/// Empty takes it away. Returns what it was before. Throws Error{NoSuchRound}, {RoundClosed}, {Internal} for a number
/// not from 1 to kMostAsked.
std::optional<PeopleCount> exchangePeopleAsked(const Transaction& transaction, const RoundId& round,
                                               const QuestionnaireId& questionnaire, std::optional<PeopleCount> people);

} // namespace soundings
