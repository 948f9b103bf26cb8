// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the second scorer: fractions of whole numbers of any length, from a library the program does not use.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace soundings::rounds {

using Exact = boost::multiprecision::cpp_rational;

/// The greatest whole number that is not above it.
inline int wholeBelow(const Exact& value)
{
    using Whole = boost::multiprecision::cpp_int;
    const Whole top = numerator(value);
    const Whole bottom = denominator(value);
    Whole whole = top / bottom;
    if (top < 0 && whole * bottom != top)
        --whole;
    return whole.convert_to<int>();
}

inline int halfUp(const Exact& value) { return wholeBelow(value + Exact(1, 2)); }

inline bool isWhole(const Exact& value) { return denominator(value) == 1; }

inline double plainNumber(const Exact& value) { return value.convert_to<double>(); }

/// To the nearest multiple of `step` from `lowest` to `highest`.
inline int toSteps(const Exact& value, int step, int lowest, int highest)
{
    return std::clamp(step * halfUp(value / step), lowest, highest);
}

} // namespace soundings::rounds
