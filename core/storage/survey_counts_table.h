// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/survey_counts.h"
#include "core/storage/survey_answers_table.h"

#include <optional>

namespace soundings {

/// What was counted when the survey was closed; empty where nothing was kept: it is open, or was closed by a program of
/// schema version 1. Throws Error{Damaged} where it does not fit the questionnaire.
std::optional<SurveyCounts> storedCounts(const Connection& connection, SurveyKey survey,
                                         const Questionnaire& questionnaire);

/// Counts the answers on file and keeps the result, unless there is one already. Throws Error{Damaged}.
void keepCounts(const Transaction& transaction, SurveyKey survey, const Questionnaire& questionnaire);

} // namespace soundings
