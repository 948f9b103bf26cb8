// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/results/next_steps.h"
#include "core/results/round_result.h"
#include "core/scoring/sum.h"

namespace soundings {

/// The sentence first: "Ready with care. Readiness is 61 out of 100, …. Held at Building by one must-have: …"
QString resultSentence(const RoundResult& result);
/// "Readiness 61 (58–66). By number this is Workable; it is held at Building because …" or what it waits for.
QString readinessSentence(const RoundResult& result);
/// "Trust 63 (60–66). By number this is Working trust; it is held at Cautious because '…' is only slightly true."
QString trustSentence(const RoundResult& result, const PartnerResult& partner);
/// Lines that go beside an index card: held back by, waits for, not confirmed, without, could be either side of a line.
QStringList indexNotes(const RoundResult& result, const Index& index, const PartnerResult* partner);
/// The short words by which lists name an item: its text, placeholders filled.
QString itemTitle(const RoundResult& result, const QuestionnaireId& questionnaire, const AgencyId& about,
                  const ItemId& item);
/// A statement beside its number; where more agreement is less of a score, that is said: "… (reverse-scored)".
QString statementText(const Item& item);
/// A suggestion as a sentence, placeholders filled.
QString nextStepText(const RoundResult& result, const NextStepSuggestion& step);
/// Title of any line of a sum: "Governance", "Leadership: support from the top", an item's text, "Readiness".
QString sumTermTitle(const RoundResult& result, const SumTerm& term, const AgencyId& about);
/// Why equal lines may differ by a tenth of a point.
QString sumRoundingText();
/// The whole sum as indented plain text, for the command line and for copying.
QString sumText(const RoundResult& result, const SumTerm& term, const AgencyId& about);

} // namespace soundings
