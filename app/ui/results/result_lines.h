// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/results/line_list.h"
#include "core/results/round_result.h"

namespace soundings {

/// The question on the Assess page.
Place questionPlace(const QuestionnaireId& questionnaire, const AgencyId& about, const ItemId& item);

/// Must-haves of a response: those not met first, then not confirmed, not answered, met.
std::vector<ResultLine> mustHaveLines(const RoundResult& result, const ConsensusResult& consensus);
std::vector<ResultLine> mustHaveLines(const RoundResult& result, const PartnerResult& partner);
/// Must-haves of a staff survey, as far as they may be published.
std::vector<ResultLine> mustHaveLines(const RoundResult& result, const StaffResult& survey);

/// Every "don’t know", with whom or what it is about.
std::vector<ResultLine> toFindOutLines(const RoundResult& result);
/// Every suggestion, the most pressing first.
std::vector<ResultLine> nextStepLines(const RoundResult& result);

} // namespace soundings
