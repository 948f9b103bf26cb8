// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/influence.h"
#include "core/response/answer.h"

#include <optional>
#include <vector>

namespace soundings {

/// Which way an agency marked an influence.
enum class InfluenceMarked { Not, DontKnow, Hinders, NoEffect, Helps };

/// One response's marks in the order of the list; a mark the list does not have is none.
std::vector<InfluenceMarked> influenceRow(const InfluenceList& list, const InfluenceMarks& marks);

/// What an agency says helps and hinders itself beside what its partner, "we", thinks of it (SCORING.md section 4).
/// Each list in the order of the questionnaire; places in its list of influences.
struct InfluenceMirror {
    std::vector<std::size_t> agreedBrakes; ///< both mark "hinders"
    std::vector<std::size_t> unseenBrakes; ///< they mark "hinders", we did not
    std::vector<std::size_t> imaginedBrakes; ///< we mark "hinders", they marked that it does not
    std::vector<std::size_t> sharedHelps; ///< both mark "helps"
    int readAlike = 0; ///< marked the same way by both
    int readByBoth = 0; ///< marked by both, don't knows left out
};
InfluenceMirror influenceMirror(const std::vector<InfluenceMarked>& ofItself,
                                const std::vector<InfluenceMarked>& asWeThink);

} // namespace soundings
