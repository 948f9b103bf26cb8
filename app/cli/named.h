// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/results/round_result.h"
#include "core/storage/connection.h"

#include <string>

namespace soundings::cli {

/// By the identity of its id. Throws Error{NoSuchQuestionnaire}.
QuestionnairePtr questionnaireNamed(const Connection& connection, const std::string& typed);

/// The id of the round's item that is meant; what was typed where there is none.
std::string itemIdNamed(const RoundResult& result, const std::string& typed);

} // namespace soundings::cli
