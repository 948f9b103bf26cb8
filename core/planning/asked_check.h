// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/consistency_check.h"

namespace soundings {

/// What is asked as one question: a check, or all checks that ask the same of the items of one response.
struct AskedCheck {
    std::vector<ConsistencyCheck> checks; ///< never empty; all of one kind, and of one response
    std::string reason; ///< why all of them were set aside; empty where they are asked
};

/// In the order in which the first of each comes. Checks of one response that miss evidence are one question, but for
/// those that were set aside for different reasons.
std::vector<AskedCheck> askedChecks(const std::vector<ConsistencyCheck>& checks,
                                    const std::vector<CheckSetAside>& setAside);

} // namespace soundings
