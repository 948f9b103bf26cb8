// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/comparison/round_comparison.h"

#include <optional>
#include <vector>

namespace soundings {

/// A change with what it is a change of: a row of the comparison's table, chart and text.
struct NamedChange {
    QString title; ///< "Readiness", "Trust in Westmoor Police", "Governance"
    const ScoreChange* change = nullptr; ///< points into the comparison
    std::optional<IndexKind> kind = {}; ///< empty for parts: bands are of the two indices
    bool hasLittleInCommon = false; ///< so that it has no numbers (CommonPart::isLittle)
};

/// Readiness first, then trust in each partner rated in both rounds.
std::vector<NamedChange> indexChanges(const RoundComparison& comparison);
/// What readiness is made of, and consensus questionnaires that feed no index.
std::vector<NamedChange> partChanges(const RoundComparison& comparison);
/// The sections of a response of the comparison.
std::vector<NamedChange> sectionChanges(const RoundComparison& comparison, const ResponseChange& change);
/// The clear ones, those of most points first; earlier ones win a tie.
std::vector<NamedChange> clearOnes(std::vector<NamedChange> changes);
/// Whether any of them has a number on both sides.
bool anyComparable(const std::vector<NamedChange>& changes);

} // namespace soundings
