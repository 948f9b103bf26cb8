// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/agreement.h"
#include "core/statistics/bca.h"

#include <cstdint>
#include <vector>

namespace soundings::statistics {

// Bootstrap intervals of figures that have no exact one. No screen, report or command shows them: of Cronbach's alpha a
// reader gets Feldt's interval (consistency.h), and ICC has none. They are there to check the first where answers are
// far from normal, and for whoever builds on the core. The same counts give the same interval, always.

/// People who answered every item of a scale alike, reverse-keyed ones turned round.
struct AnswerPattern {
    std::vector<int> codes; ///< one per item
    std::int64_t people = 0;
};

/// Of Cronbach's alpha: people are drawn, as counts of their patterns, and left out one by one for the acceleration.
/// The order of the patterns means nothing; the same one twice counts together. All have as many items. Undefined for
/// fewer than two items (TooFewItems), fewer than four people, no variation, or as bcaInterval() is. An item that does
/// not vary is left out, as cronbachAlpha() does, in each replicate anew; without two that do, or without variation of
/// their sum, the replicate has no alpha.
Figure<BcaInterval> alphaBca(const std::vector<AnswerPattern>& patterns, int replicates = kReplicates,
                             double confidence = 0.95);

/// Of ICC(1) with k = N/G. Whole groups are drawn, each with the people it has, and left out one by one: the groups are
/// the sample that agencies at large are judged by, and drawing people anew within the groups drawn would add their
/// spread to that of the groups a second time (Davison and Hinkley 1997, section 3.8; so do Ukoumunne, Davison,
/// Gulliford and Chinn 2003, Stat. Med. 22:3805, who find such intervals too narrow for 10 groups and near their level
/// for 50). The order of the groups means nothing. Undefined where intraclassCorrelation() is, for fewer than three
/// groups, or as bcaInterval() is. A replicate of groups with the same mean has −1/(k − 1) and one of perfect groups 1;
/// one in which no group has a second person, or without any variation, has none.
Figure<BcaInterval> iccBca(const std::vector<GroupMoments>& groups, int replicates = kReplicates,
                           double confidence = 0.95);

} // namespace soundings::statistics
