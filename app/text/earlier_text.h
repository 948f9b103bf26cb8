// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/comparison/round_comparison.h"

namespace soundings {

/// "36 in Spring 2026: rose by 10", "60 in Spring 2026: no clear change": what stands beside the number `now` of the
/// later round. Empty where the two cannot be compared, or where `now` is no number of the questions that they have in
/// common: then the earlier one would not belong beside it.
QString earlierText(const ScoreChange& change, const Round& before, const std::optional<Fraction>& now);

/// The change of our trust in a partner, of a questionnaire without partners, of a staff survey; nullptr where the
/// comparison has none.
const ScoreChange* trustChange(const RoundComparison& comparison, const AgencyId& partner);
const ScoreChange* consensusChange(const RoundComparison& comparison, const QuestionnaireId& questionnaire);
const ScoreChange* surveyChange(const RoundComparison& comparison, const QuestionnaireId& questionnaire);

} // namespace soundings
