// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/bca.h"
#include "core/statistics/group_moments.h"
#include "core/statistics/intraclass_correlation.h"

#include <vector>

namespace soundings::statistics {

/// Bootstrap interval of ICC(1) with k = N/G. Nothing displays it. The same counts give the same interval, always.
///
/// Whole groups are drawn, each with the people it has, and left out one by one: the groups are
/// the sample that agencies at large are judged by, and drawing people anew within the groups drawn would add their
/// spread to that of the groups a second time (Davison and Hinkley 1997, section 3.8; so do Ukoumunne, Davison,
/// Gulliford and Chinn 2003, Stat. Med. 22:3805, who find such intervals too narrow for 10 groups and near their level
/// for 50). The order of the groups means nothing. Undefined where intraclassCorrelation() is, for fewer than three
/// groups, or as bcaInterval() is. A replicate of groups with the same mean has −1/(k − 1) and one of perfect groups 1;
/// one in which no group has a second person, or without any variation, has none.
Figure<BcaInterval> iccBca(const std::vector<GroupMoments>& groups, int replicates = kReplicates,
                           double confidence = 0.95);

} // namespace soundings::statistics
