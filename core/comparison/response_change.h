// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/score_change.h"
#include "core/response/answer.h"

#include <string>
#include <vector>

namespace soundings {

/// One item answered differently in the two rounds.
struct ItemChange {
    ItemId id;
    Answer before;
    Answer after;
    /// Points of the response's score that this item moved: contribution after − contribution before. The points of all
    /// items of a response add exactly to its change.
    Fraction moved;
};

/// What was left out so that only like is compared with like.
struct LeftOut {
    std::vector<ItemId> onlyBefore;
    std::vector<ItemId> onlyAfter;
    std::vector<ItemId> changedMeaning; ///< the same id with another scale or keying
};

struct ResponseChange {
    QuestionnairePtr questionnaire; ///< the later version
    AgencyId about; ///< empty but for partner responses
    std::string aboutName;
    ScoreChange change;
    std::vector<SectionChange> sections;
    std::vector<ItemChange> items; ///< largest movement first, then in the order of the questionnaire
    LeftOut leftOut;
    int commonItems = 0;
};

} // namespace soundings
