// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/exact_number.h"

namespace soundings {

std::optional<Fraction> exactNumber(std::string_view digits)
{
    constexpr int kMostDigits = 15;
    Int128 value = 0;
    int seen = 0;
    int exponent = 0;
    bool isAfterPoint = false;
    const bool isNegative = digits.starts_with('-');
    std::size_t i = isNegative ? 1 : 0;
    for (; i < digits.size() && digits[i] != 'e' && digits[i] != 'E'; ++i) {
        if (digits[i] == '.') {
            isAfterPoint = true;
            continue;
        }
        value = value * 10 + (digits[i] - '0');
        exponent -= isAfterPoint ? 1 : 0;
        if (++seen > kMostDigits)
            return std::nullopt;
    }
    if (i < digits.size()) {
        const bool isBelowOne = digits.substr(i + 1).starts_with('-');
        int written = 0;
        for (const char c : digits.substr(i + 1))
            if (c != '-' && c != '+' && (written = written * 10 + (c - '0')) > kMostDigits)
                return std::nullopt;
        exponent += isBelowOne ? -written : written;
    }
    Int128 scale = 1;
    for (int k = 0; k < std::abs(exponent); ++k)
        scale *= 10;
    value = isNegative ? -value : value;
    return exponent < 0 ? Fraction::of(value, scale) : Fraction::of(value * scale, 1);
}

} // namespace soundings
