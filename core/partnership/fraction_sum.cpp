// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/fraction_sum.h"

#include "core/error.h"

#include <algorithm>

namespace soundings {

void FractionSum::add(const Fraction& number)
{
    ++m_count;
    auto sum = std::find_if(m_sums.begin(), m_sums.end(),
                            [&number](const auto& known) { return known.first == number.denominator(); });
    if (sum == m_sums.end())
        sum = m_sums.insert(sum, {number.denominator(), 0});
    if (__builtin_add_overflow(sum->second, number.numerator(), &sum->second))
        throw Error(ErrorCode::NumberTooLarge);
}

std::optional<Fraction> FractionSum::mean() const
{
    if (m_count == 0)
        return std::nullopt;
    Fraction all;
    for (const auto& [denominator, numerators] : m_sums)
        all += Fraction::of(numerators, denominator);
    return all / Fraction(m_count);
}

} // namespace soundings
