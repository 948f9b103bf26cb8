// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace soundings {

/// An answer in one byte (STATISTICS.md section 8): 0 not answered, 1..n the n-th point of the scale by rising value,
/// 254 does not apply, 255 don't know.
using Code = std::uint8_t;
inline constexpr Code kCodeNotAnswered = 0;
inline constexpr Code kCodeNotApplicable = 254;
inline constexpr Code kCodeDontKnow = 255;

/// One anonymous person's answers. Never displayed; only figures that passed core/privacy leave the core.
struct Person {
    std::vector<Code> items; ///< one per item in the order of the questionnaire
    Code role = 0; ///< 0 skipped, else 1 + index of the role band
    std::vector<Code> choices; ///< one per scenario: 0 none, else 1 + index of the option
    std::vector<Code> sureness; ///< one per scenario: 0 none, else 1 + index of the point
    bool operator==(const Person&) const = default;
};

} // namespace soundings
