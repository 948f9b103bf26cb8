// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/partnership.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// One round beside the one before it.
struct RoundBeside {
    PackRound round;
    Coverage coverage;
    std::optional<PartnershipReadiness> readiness;
    std::optional<PartnershipTrust> trust;
    /// From the round before, of the numbers that are displayed; empty where one of the two has none, or the agencies
    /// of the two were asked different versions of a questionnaire.
    std::optional<int> readinessChange;
    std::optional<int> trustChange;
    int sameAgencies = 0; ///< that released something in this round and in the one before
};

/// What is compared of a round.
struct ComparedRound {
    PackRound round;
    Coverage coverage;
    std::optional<PartnershipReadiness> readiness;
    std::optional<PartnershipTrust> trust;
    std::vector<AgencyId> agencies; ///< that released something
    std::vector<std::string> versions; ///< "governance 1.0", …, sorted, each once
};
ComparedRound comparedRound(const RoundPacks& round);

/// By date, of equals in the order given.
std::vector<RoundBeside> roundsSideBySide(std::vector<ComparedRound> rounds);

} // namespace soundings
