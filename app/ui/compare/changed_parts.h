// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/comparison/round_comparison.h"

#include <vector>

namespace soundings {

/// A questionnaire, or our trust in a partner, in two rounds.
struct ChangedPart {
    int number = 0; ///< its place in the comparison
    QString title;
    const ResponseChange* response = nullptr; ///< one of the two
    const StaffChange* staff = nullptr;
    bool isMoved = false; ///< it or a section changed clearly, or answers differ and have no numbers
    bool isFallen = false; ///< its number fell clearly
    bool isComparable = false; ///< it has a number in both rounds
    int points = 0; ///< by which it changed, up or down
};

/// All parts in the order of the comparison, which has to outlive them.
std::vector<ChangedPart> changedParts(const RoundComparison& comparison);
/// Those that moved first, the most first, then the others as they were. Returns the first of the others.
std::vector<ChangedPart>::iterator sortByMovement(std::vector<ChangedPart>& parts);

} // namespace soundings
