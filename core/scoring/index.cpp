// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/index.h"

#include <algorithm>

namespace soundings {

namespace {

void takeMustHaves(Index& index, const MustHaveStates& states)
{
    index.unmet = states.unmet;
    index.unconfirmed = states.unconfirmed;
    index.waitsFor = states.waiting;
}

/// Takes the band from the number and holds it down where a must-have says so (SCORING.md section 7).
void settleBand(Index& index)
{
    if (!index.score)
        return;
    index.byNumber = bandOf(*index.score);
    if (!index.waitsFor.empty())
        return;
    Band band = *index.byNumber;
    if (!index.unconfirmed.empty())
        band = std::min(band, kBandWhileUnconfirmed);
    if (!index.unmet.empty())
        band = std::min(band, kBandWhileUnmet);
    index.band = band;
}

Fraction half(const Fraction& a, const Fraction& b) { return (a + b) / Fraction(2); }

std::optional<ScoreRange> half(const std::optional<ScoreRange>& a, const std::optional<ScoreRange>& b)
{
    if (!a || !b)
        return std::nullopt;
    return ScoreRange{half(a->low, b->low), half(a->high, b->high)};
}

} // namespace

Index trustIndex(const ResponseScore& score)
{
    Index index;
    index.kind = IndexKind::Trust;
    index.score = score.score;
    if (score.score)
        index.range = score.range;
    takeMustHaves(index, score.mustHaves);
    settleBand(index);
    return index;
}

Index readinessIndex(const ResponseScore* governance, const QuestionnaireId& governanceId, const StaffPart* staff,
                     const QuestionnaireId& staffId)
{
    Index index;
    index.kind = IndexKind::Readiness;
    if (governance != nullptr)
        takeMustHaves(index, governance->mustHaves);
    if (staff != nullptr)
        index.unmet.insert(index.unmet.end(), staff->unmet.begin(), staff->unmet.end());
    const bool hasGovernance = governance != nullptr && governance->score;
    const bool hasStaff = staff != nullptr && staff->score;
    if (!hasGovernance)
        index.missing.push_back(governanceId);
    if (!hasStaff)
        index.missing.push_back(staffId);
    if (hasGovernance && hasStaff) {
        index.score = half(*governance->score, *staff->score);
        index.range = half(governance->range, staff->range);
    }
    settleBand(index);
    return index;
}

} // namespace soundings
