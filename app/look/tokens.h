// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace soundings {

/// The colours of one theme; every text pair is at least 4.5:1, edges and icons 3:1 (tests/app/look).
struct Tokens {
    QColor ground, surface, sunken, ink, muted, line, edge;
    QColor accent, onAccent, accentSoft;
    QColor good, goodSoft, care, careSoft, stop, stopSoft;
    std::array<QColor, 5> likert; ///< not true … fully true
    std::array<QColor, 4> steps;  ///< steps of one quantity
};

const Tokens& lightTokens();
const Tokens& darkTokens();
/// Black on white, for paper.
const Tokens& paperTokens();

/// Type relative to the person's own font size.
namespace type {
inline constexpr double kSmall = 0.9;
inline constexpr double kBody = 1.0;
inline constexpr double kSection = 1.15;
inline constexpr double kItem = 1.35;
inline constexpr double kTitle = 1.5;
inline constexpr double kBigNumber = 2.8;
} // namespace type

/// Space in device-independent pixels.
namespace space {
inline constexpr int kXs = 4, kS = 8, kM = 12, kL = 16, kXl = 24, kXxl = 32, kHuge = 48;
inline constexpr int kRadius = 6;
inline constexpr int kTarget = 36; ///< least height of a thing to click
inline constexpr int kChoice = 48; ///< least height of an answer
} // namespace space

} // namespace soundings
