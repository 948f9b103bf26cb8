// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/minimum_group.h"

namespace soundings {

/// The table of SCORING.md section 11. For core/privacy, which always uses them as they stand, and for the attack in
/// tests/attack, which switches them off one by one to prove that it finds the leak.
struct DisclosureRules {
    int minimum = kLeastMinimumGroup; ///< people behind any figure, at least
    bool onlyClosed = true; ///< nothing of a survey that is still open
    bool hideSecond = true; ///< complementary suppression inside every total shown
    int exactFrom = 20; ///< people; below it whole numbers, limits to fives, shares to the nearest five
    int distributionFrom = 20;
    int spreadFrom = 30;
    int nearlyAllBelow = 100; ///< people; below it nine in ten alike is "90 % or more" and the ends of the ruler blur
    // What keeps these from being undone by subtraction and by asking often:
    bool auditRoles = true; ///< what the ledger refuses is not shown
    bool hideIncomplete = true; ///< items are hidden that, less their section, would tell of who left some out
    bool coarseTogether = true; ///< figures that add up with coarse ones are as coarse
    bool hideAlike = true; ///< an item that all answered alike cannot be told from one that nearly all did
    bool quarterHeadcounts = true; ///< where no spread is told a headcount narrows an interval in four steps
    bool wholeCases =
        true; ///< cases in whole numbers, and single ones only where that tells nothing of who left one out
    bool enoughLeanings = true; ///< leanings of at least the minimum of people
    bool enoughComments = true; ///< comments of at least the minimum of people
};

} // namespace soundings
