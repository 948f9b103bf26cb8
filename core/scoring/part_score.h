// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"

namespace soundings {

/// The number a staff survey contributes to Readiness. Readiness is rounded once, and so is computed from the exact
/// number even where people see a whole one (SCORING.md sections 1.6 and 11); nothing else can read it.
class PartScore {
public:
    enum class Shown { Exact, Whole };
    PartScore(const Fraction& score, Shown shown) : m_score(score), m_shown(shown) { }
    /// The same, known only as the whole number that is displayed.
    [[nodiscard]] PartScore asWhole() const { return {Fraction(m_score.rounded()), Shown::Whole}; }

private:
    friend class ReadinessSum;
    Fraction m_score;
    Shown m_shown;
};

} // namespace soundings
