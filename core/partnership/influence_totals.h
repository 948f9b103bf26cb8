// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/influence_mirror.h"
#include "core/partnership/pack_table.h"

#include <vector>

namespace soundings {

/// One influence over all pairs. A direction is one agency's marks of itself beside one partner's marks of it.
struct InfluenceTotal {
    std::size_t influence = 0; ///< place in the questionnaire's list
    int hinders = 0; ///< marks, of itself and of partners alike
    int helps = 0;
    int agreedBrakes = 0; ///< directions
    int unseenBrakes = 0;
    int imaginedBrakes = 0;
    int sharedHelps = 0;
};

struct InfluenceTotals {
    QuestionnairePtr questionnaire; ///< null where no marks were released; where there are versions, that of most marks
    std::vector<InfluenceTotal> influences; ///< every one, in the order of the questionnaire, so by theme
    int directions = 0; ///< marked by both
    int readAlike = 0; ///< over all directions
    int readByBoth = 0;
};

/// Counts without names: over every pair, named or not.
InfluenceTotals influenceTotals(const PackTable& packs);

} // namespace soundings
