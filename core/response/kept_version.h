// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <vector>

namespace soundings {

/// A version of a questionnaire that a workspace knows: built in, or in its file.
struct KeptVersion {
    QuestionnairePtr questionnaire; ///< not null
    bool isBuiltIn = false; ///< as it comes with the program
    bool isNewest = false; ///< of its questionnaire: rounds that have not begun with it ask this one
    std::vector<RoundId> rounds; ///< by date; those that began with it, of the newest also those that will
    bool mayRemove = false; ///< it was added, and nothing in the file needs it
};

} // namespace soundings
