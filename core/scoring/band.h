// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"

#include <array>
#include <optional>
#include <string_view>

namespace soundings {

/// The bands of SCORING.md section 5 by rising score. Readiness and trust name them differently.
enum class Band { First, Second, Third, Fourth };
inline constexpr std::array kBands{Band::First, Band::Second, Band::Third, Band::Fourth};
/// The lines between the bands. A score that is displayed as one of these numbers is in the band above the line.
inline constexpr std::array<int, kBands.size() - 1> kBandEdges{25, 50, 75};
/// What every ruler is marked at: its ends, and the lines between the bands.
inline constexpr std::array<int, kBands.size() + 1> kRulerLines = [] {
    std::array<int, kBands.size() + 1> lines{};
    for (std::size_t i = 0; i < kBandEdges.size(); ++i)
        lines[i + 1] = kBandEdges[i];
    lines.back() = 100;
    return lines;
}();
enum class IndexKind { Readiness, Trust };

/// The band of the number people see, which is the rounded score.
Band bandOf(const Fraction& score);
/// Empty where there is no score.
std::optional<Band> bandOf(const std::optional<Fraction>& score);
/// "workable", "cautious", …: the stable ids of the command line.
std::string_view bandId(IndexKind index, Band band);

/// The four readings of readiness beside trust (SCORING.md section 6).
enum class Position { StartWithConversation, EquippedButApart, WillingButExposed, ReadyTogether };
/// From here up readiness counts as equipped, and trust as willing.
inline constexpr int kPositionLine = 50;
Position positionOf(const Fraction& readiness, const Fraction& trust);

} // namespace soundings
