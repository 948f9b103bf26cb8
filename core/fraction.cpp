// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fraction.h"

#include "core/error.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace soundings {

namespace {

__extension__ typedef unsigned __int128 UInt128;

Int128 absolute(Int128 value) { return value < 0 ? -value : value; }

Int128 greatestCommonDivisor(Int128 a, Int128 b)
{
    a = absolute(a);
    b = absolute(b);
    while (b != 0) {
        if (a <= INT64_MAX && b <= INT64_MAX)
            return std::gcd(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

Int128 product(Int128 a, Int128 b)
{
    Int128 result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        throw Error(ErrorCode::NumberTooLarge);
    return result;
}

Int128 sum(Int128 a, Int128 b)
{
    Int128 result = 0;
    if (__builtin_add_overflow(a, b, &result))
        throw Error(ErrorCode::NumberTooLarge);
    return result;
}

Int128 floorDivide(Int128 a, Int128 b)
{
    const Int128 quotient = a / b;
    return (a % b != 0 && (a < 0) != (b < 0)) ? quotient - 1 : quotient;
}

std::string decimal(Int128 value)
{
    if (value == 0)
        return "0";
    std::string text;
    for (UInt128 rest = static_cast<UInt128>(absolute(value)); rest != 0; rest /= 10)
        text += static_cast<char>('0' + static_cast<int>(rest % 10));
    if (value < 0)
        text += '-';
    std::reverse(text.begin(), text.end());
    return text;
}

} // namespace

Fraction Fraction::of(Int128 num, Int128 den)
{
    assert(den != 0);
    const Int128 divisor = greatestCommonDivisor(num, den);
    Fraction result;
    result.m_num = (den < 0 ? -num : num) / divisor;
    result.m_den = absolute(den) / divisor;
    return result;
}

double Fraction::toDouble() const
{
    return static_cast<double>(static_cast<long double>(m_num) / static_cast<long double>(m_den));
}

int Fraction::rounded() const
{
    return static_cast<int>(floorDivide(sum(product(m_num, 2), m_den), product(m_den, 2)));
}

std::string Fraction::text() const
{
    return m_den == 1 ? decimal(m_num) : decimal(m_num) + "/" + decimal(m_den);
}

Fraction& Fraction::operator+=(const Fraction& other)
{
    const Int128 divisor = greatestCommonDivisor(m_den, other.m_den);
    const Int128 num = sum(product(m_num, other.m_den / divisor), product(other.m_num, m_den / divisor));
    return *this = of(num, product(m_den / divisor, other.m_den));
}

Fraction& Fraction::operator-=(const Fraction& other)
{
    Fraction negated = other;
    negated.m_num = -negated.m_num;
    return *this += negated;
}

Fraction& Fraction::operator*=(const Fraction& other)
{
    const Fraction crossed = of(m_num, other.m_den);
    const Fraction otherCrossed = of(other.m_num, m_den);
    return *this = of(product(crossed.m_num, otherCrossed.m_num), product(crossed.m_den, otherCrossed.m_den));
}

Fraction& Fraction::operator/=(const Fraction& other)
{
    assert(other.m_num != 0);
    return *this *= of(other.m_den, other.m_num);
}

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b)
{
    const Int128 divisor = greatestCommonDivisor(a.m_den, b.m_den);
    return product(a.m_num, b.m_den / divisor) <=> product(b.m_num, a.m_den / divisor);
}

std::vector<std::int64_t> largestRemainder(const std::vector<Fraction>& parts, std::int64_t unitsPerWhole)
{
    Fraction total;
    for (const Fraction& part : parts)
        total += part * Fraction(unitsPerWhole);
    return largestRemainder(parts, unitsPerWhole, total.rounded());
}

std::vector<std::int64_t> largestRemainder(const std::vector<Fraction>& parts, std::int64_t unitsPerWhole,
                                           std::int64_t total)
{
    std::vector<std::int64_t> units;
    std::vector<Fraction> remainders;
    std::int64_t missing = total;
    for (const Fraction& part : parts) {
        const Fraction scaled = part * Fraction(unitsPerWhole);
        const auto whole = static_cast<std::int64_t>(floorDivide(scaled.numerator(), scaled.denominator()));
        units.push_back(whole);
        remainders.push_back(scaled - Fraction(whole));
        missing -= whole;
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; i < order.size() && static_cast<std::int64_t>(i) < missing; ++i)
        ++units[order[i]];
    return units;
}

Fraction magnitude(const Fraction& number) { return number < Fraction() ? Fraction() - number : number; }

} // namespace soundings
