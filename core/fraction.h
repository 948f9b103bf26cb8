// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace soundings {

__extension__ typedef __int128 Int128;

/// An exact rational number in lowest terms, 128 bits above and below.
/// Arithmetic that would not fit throws Error{NumberTooLarge}; it never rounds and never wraps.
class Fraction {
public:
    constexpr Fraction() = default;
    constexpr Fraction(std::int64_t whole) : m_num(whole) {} // NOLINT(google-explicit-constructor): a whole number is a fraction
    /// `den` must not be 0.
    static Fraction of(Int128 num, Int128 den);

    [[nodiscard]] Int128 numerator() const { return m_num; }
    [[nodiscard]] Int128 denominator() const { return m_den; } ///< always > 0
    [[nodiscard]] double toDouble() const;
    /// Half up: 62.5 -> 63, the one rounding of SCORING.md section 1.
    [[nodiscard]] int rounded() const;
    /// "1700/27", or "63" for a whole number.
    [[nodiscard]] std::string text() const;

    Fraction& operator+=(const Fraction& other);
    Fraction& operator-=(const Fraction& other);
    Fraction& operator*=(const Fraction& other);
    /// `other` must not be 0.
    Fraction& operator/=(const Fraction& other);
    friend Fraction operator+(Fraction a, const Fraction& b) { return a += b; }
    friend Fraction operator-(Fraction a, const Fraction& b) { return a -= b; }
    friend Fraction operator*(Fraction a, const Fraction& b) { return a *= b; }
    friend Fraction operator/(Fraction a, const Fraction& b) { return a /= b; }
    friend bool operator==(const Fraction& a, const Fraction& b) { return a.m_num == b.m_num && a.m_den == b.m_den; }
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);

private:
    Int128 m_num = 0;
    Int128 m_den = 1;
};

/// Rounds parts to multiples of 1/`unitsPerWhole` so that they add to their rounded total (largest remainder; ties to the
/// earlier part). Returned in units. Source: Hamilton's method; a negative part counts from the unit below it.
std::vector<std::int64_t> largestRemainder(const std::vector<Fraction>& parts, std::int64_t unitsPerWhole);
/// The same to `total` units; where that is out of the reach of one more for each part, as near as it comes.
std::vector<std::int64_t> largestRemainder(const std::vector<Fraction>& parts, std::int64_t unitsPerWhole,
                                           std::int64_t total);

/// Without its sign.
Fraction magnitude(const Fraction& number);

} // namespace soundings
