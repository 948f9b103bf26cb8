// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/comparison/round_comparison.h"

namespace soundings {

/// The finding as a title: "Trust in Westmoor Police fell by 9", "No clear change in readiness".
QString comparisonTitle(const RoundComparison& comparison);
/// What the figure shows, a sentence each, and what was left out; what moved each part is left to the parts.
QStringList comparisonSentences(const RoundComparison& comparison);
/// The whole comparison in a few sentences: readiness, each partner, what moved most, what was left out.
QString comparisonText(const RoundComparison& comparison);
/// The number before and after, with its limit: "61", "95 or more", "No score".
QString beforeText(const ScoreChange& change);
QString afterText(const ScoreChange& change);
/// "rose by 9", "fell by 12", "no clear change", "cannot be compared".
QString changeText(const ScoreChange& change);
/// On how many questions two versions were compared, on how much of the weight, and what was left out; empty where
/// nothing was.
QString commonPartText(const CommonPart& common);
/// The same, and the sections that one of the numbers is without.
QString leftOutText(const ResponseChange& change);
/// The same of a survey; empty where it is not set side by side.
QString leftOutText(const StaffChange& change);
/// The largest movements of a response, one line each: "Named roles: Ad hoc → Working, +3.3".
QStringList movedLines(const ResponseChange& change, int limit);

} // namespace soundings
