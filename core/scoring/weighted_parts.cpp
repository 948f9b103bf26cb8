// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/weighted_parts.h"

namespace soundings {

std::optional<Fraction> meanOfScoredParts(const std::vector<WeightedPart>& parts)
{
    Fraction sum;
    std::int64_t scored = 0;
    std::int64_t applicable = 0;
    for (const WeightedPart& part : parts) {
        if (!part.applicable)
            continue;
        applicable += part.weight;
        if (part.score) {
            scored += part.weight;
            sum += *part.score * Fraction(part.weight);
        }
    }
    if (scored == 0 || 3 * scored < 2 * applicable)
        return std::nullopt;
    return sum / Fraction(scored);
}

} // namespace soundings
