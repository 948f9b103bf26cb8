// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/range_mean.h"

namespace soundings {

void RangeMean::add(int weight, const std::optional<ScoreRange>& range)
{
    if (!range || weight == 0)
        return;
    m_weight += weight;
    m_low += range->low * Fraction(weight);
    m_high += range->high * Fraction(weight);
}

std::optional<ScoreRange> RangeMean::mean() const
{
    if (m_weight == 0)
        return std::nullopt;
    return ScoreRange{m_low / Fraction(m_weight), m_high / Fraction(m_weight)};
}

} // namespace soundings
