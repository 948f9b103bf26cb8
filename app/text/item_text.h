// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/results/next_steps.h"
#include "core/results/round_result.h"

namespace soundings {

/// The short words by which lists name an item: its text, placeholders filled.
QString itemTitle(const RoundResult& result, const QuestionnaireId& questionnaire, const AgencyId& about,
                  const ItemId& item);
/// A statement beside its number; of a reverse-scored item that is marked: "… (reverse-scored)".
QString statementText(const Item& item);
/// A suggestion as a sentence, placeholders filled.
QString nextStepText(const RoundResult& result, const NextStepSuggestion& step);

} // namespace soundings
