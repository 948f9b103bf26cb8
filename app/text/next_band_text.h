// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/planning/next_band.h"

namespace soundings {

/// "To reach Workable (50 or more), it would take one of these:", or why nothing is offered. `about` is empty for
/// readiness.
QString nextBandSentence(const RoundResult& result, const NextBand& next, const AgencyId& about);
/// "‘Title of the item’: from ‘Ad hoc’ to ‘Written down’, +1.4".
QString improvementText(const RoundResult& result, const Improvement& improvement, const AgencyId& about);
/// "Two steps, then 50".
QString setText(const ImprovementSet& set);
/// More improvements than people read several sets of: then otherSetsText() stands for the other sets.
bool isLargeSet(const ImprovementSet& set);
QString otherSetsText();
/// How far the number moves when one section counts a quarter more or less; empty where there is no number.
QString steadinessText(const NextBand& next);
/// All of it, a line each.
QString nextBandText(const RoundResult& result, const NextBand& next, const AgencyId& about);

} // namespace soundings
