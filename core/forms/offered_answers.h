// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <string>
#include <vector>

namespace soundings {

/// What a statement offers besides the points of the scale, and whose words its points have.
struct OfferedAnswers {
    bool dontKnow = false;
    bool notApplicable = false;
    ItemId levelsOf; ///< the statement whose own levels are the choices; empty where the scale's labels are
    bool operator==(const OfferedAnswers&) const = default;
};

OfferedAnswers offeredBy(const Item& item);

/// In the order they are shown in: the values of the points, "dk", "na".
std::vector<std::string> answersOf(const OfferedAnswers& offered, const Questionnaire& questionnaire);

/// Statements of a section that stand together and offer the same.
struct LikeStatements {
    OfferedAnswers offered;
    std::vector<const Item*> items; ///< at least one
};

/// In the order of the section, which people should meet its statements in.
std::vector<LikeStatements> likeStatements(const Section& section);

} // namespace soundings
