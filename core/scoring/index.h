// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/band.h"
#include "core/scoring/response_score.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// Must-haves hold an index at these bands at most (SCORING.md section 7).
inline constexpr Band kBandWhileUnmet = Band::Second;
inline constexpr Band kBandWhileUnconfirmed = Band::Third;

/// Readiness of our agency, or our trust in one partner: a number that is arithmetic and a band that is judgement.
struct Index {
    IndexKind kind = IndexKind::Readiness;
    std::optional<Fraction> score; ///< empty while a part it needs has none
    std::optional<ScoreRange> range;
    std::optional<Band> byNumber;
    std::optional<Band> band; ///< empty while it waits
    std::vector<ItemId> unmet; ///< must-haves not met: hold the band
    std::vector<ItemId> unconfirmed; ///< must-haves answered "don't know" about a partner
    std::vector<ItemId> waitsFor; ///< must-haves not answered
    std::vector<QuestionnaireId> missing; ///< parts without a score, so that there is no index
    /// True where a must-have keeps the band below what the number says.
    [[nodiscard]] bool isHeldBack() const { return band && byNumber && *band < *byNumber; }
};

/// Trust in one partner from its response (SCORING.md sections 2 and 7).
Index trustIndex(const ResponseScore& score);

/// What readiness takes from the staff survey: only published figures.
struct StaffPart {
    std::optional<Fraction> score;
    std::optional<ScoreRange> range;
    std::vector<ItemId> unmet; ///< must-haves whose group mean is too low; only those that may be published
};

/// (governance + staff) / 2 (SCORING.md section 2). Null pointers where the round has no such part.
Index readinessIndex(const ResponseScore* governance, const QuestionnaireId& governanceId, const StaffPart* staff,
                     const QuestionnaireId& staffId);

} // namespace soundings
