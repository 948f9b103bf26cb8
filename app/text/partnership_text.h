// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/partnership/partnership.h"
#include "core/partnership/partnership_relations.h"
#include "core/partnership/partnership_rounds.h"

namespace soundings {

/// "7 of 8 agencies, 19 of 28 pairs from both sides, 312 staff"
QString coverageText(const Coverage& coverage);
/// Why there is no number of the whole: what is there, and that two thirds are needed.
QString noReadinessText(const Partnership& partnership);
QString noTrustText(const Coverage& coverage);
/// "Readiness 58 (41–77): Workable."; or noReadinessText(). With the must-have that holds the band.
QString partnershipReadinessSentence(const Partnership& partnership);
QString partnershipTrustSentence(const Partnership& partnership);
/// "Not enough answers yet" for a cell; why trust received or given is not said.
QString notEnoughText();
QString noReceivedText();
/// "52, from both sides 30 or more apart", "61, one side only", …: what a pair's cell says.
QString pairText(const PartnershipPair& pair);
/// The round beside the one before: "Readiness 58 (+9), trust 55 (no clear change)".
QString roundBesideText(const RoundBeside& round);

/// The social relations model in plain words, with its limits and errors; one sentence where it is withheld.
QStringList relationsSentences(const PartnershipRelations& relations);
/// "more generous than most by 3", "about as most", seen from its effect.
QString effectText(double effect);

} // namespace soundings
