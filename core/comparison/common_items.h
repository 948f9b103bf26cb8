// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/response_change.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// What two versions of a questionnaire have in common, as a questionnaire with the weights of the later one.
struct CommonItems {
    QuestionnairePtr questionnaire;
    LeftOut leftOut;
    [[nodiscard]] bool isEverything() const
    {
        return leftOut.onlyBefore.empty() && leftOut.onlyAfter.empty() && leftOut.changedMeaning.empty();
    }
};

/// Items with the same id, the same points of the scale, the same keying and as many levels.
CommonItems commonItems(const QuestionnairePtr& before, const QuestionnairePtr& after);

} // namespace soundings
