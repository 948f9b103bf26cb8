// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/common_part.h"
#include "core/comparison/contribution.h"
#include "core/comparison/must_have_change.h"
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

struct ResponseChange {
    QuestionnairePtr questionnaire; ///< the later version
    AgencyId about; ///< empty but for partner responses
    std::string aboutName;
    ScoreChange change; ///< without numbers, as `sections`, where the two have little in common (CommonPart::isLittle)
    std::vector<SectionChange> sections;
    std::vector<ItemChange> items; ///< largest movement first, then in the order of the questionnaire
    std::vector<Contribution> contributions; ///< to `change`; empty where there is none
    CommonPart common;
    std::vector<MustHaveChange> mustHaves; ///< those that both rounds asked, moved or not
};

} // namespace soundings
