// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/comparison/round_comparison.h"

#include <cstdint>
#include <vector>

namespace soundings {

/// A contribution to a change: "‘Named roles’: Ad hoc → Working, +3.3".
struct ContributionLine {
    QString words;
    std::int64_t tenths = 0; ///< of a point, as the words say
};

/// What moved a number, the largest first; empty where nothing moved it or the two rounds are not set side by side.
/// The tenths add exactly to the difference of the displayed numbers. Source: Hamilton's method.
std::vector<ContributionLine> contributionLines(const ResponseChange& change);
/// The same of a survey: statements of a group have no two answers to name.
std::vector<ContributionLine> contributionLines(const StaffChange& change);
/// The same of readiness, over governance items and staff statements.
std::vector<ContributionLine> readinessLines(const RoundComparison& comparison);

/// "+3.3", "-1.2", "0.0".
QString signedTenths(std::int64_t tenths);
/// "Together +9.0, from 52 to 61"
QString contributionTotal(const ScoreChange& change);

} // namespace soundings
