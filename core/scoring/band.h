// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"

#include <optional>
#include <string_view>

namespace soundings {

/// The four bands of SCORING.md section 5 by rising score. Readiness and trust name them differently.
enum class Band { First, Second, Third, Fourth };
enum class IndexKind { Readiness, Trust };

/// The band of the number people see: lines at 25, 50 and 75 of the rounded score.
Band bandOf(const Fraction& score);
/// Empty where there is no score.
std::optional<Band> bandOf(const std::optional<Fraction>& score);
/// "workable", "cautious", …: the stable ids of the command line.
std::string_view bandId(IndexKind index, Band band);

/// The four readings of readiness beside trust, lines at 50 (SCORING.md section 6).
enum class Position { StartWithConversation, EquippedButApart, WillingButExposed, ReadyTogether };
Position positionOf(const Fraction& readiness, const Fraction& trust);

} // namespace soundings
