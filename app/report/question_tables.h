// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/table.h"
#include "core/results/round_result.h"

#include <vector>

namespace soundings {

/// Every question of a response of ours by section, with its answer, weight and score.
Table consensusAnswers(const RoundResult& result, const ConsensusResult& consensus);
/// Every statement of one questionnaire by section, and the answer about each partner, whose names are the columns: as
/// many tables as it takes with so few partners that a page has room. None without answers to that questionnaire.
std::vector<Table> partnerAnswers(const RoundResult& result, const QuestionnaireId& questionnaire);

} // namespace soundings
