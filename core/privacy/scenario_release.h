// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/staff_release.h"

namespace soundings {

/// A choice that was not the recommended one, by what it leans to.
struct ReleasedLeaning {
    std::string id;
    ReleasedShare share; ///< of the choices that were not recommended
};

struct ReleasedScenario {
    ItemId id;
    /// Mean option score, a whole number; empty: too few people chose, or beside the judgement over all cases it would
    /// tell of a few.
    std::optional<ReleasedFigure> judgement;
};

/// Confidence beside judgement, as the questionnaire's calibration block says: the same people and the same cases on
/// both sides, unless that would tell of a few.
class ScenarioRelease {
public:
    [[nodiscard]] Withheld withheld() const { return m_withheld; }
    /// Of the people who answered at least three in four of the cases, a whole number; empty: too few of them.
    [[nodiscard]] const std::optional<ReleasedFigure>& judgement() const { return m_judgement; }
    [[nodiscard]] const std::optional<ReleasedFigure>& confidence() const { return m_confidence; }
    /// The confidence is not that of the people who worked through the cases, but of all who answered the statements
    /// that the cases are about, as far as these are shown: the difference would tell of a few.
    [[nodiscard]] bool isConfidenceOfAll() const { return m_isConfidenceOfAll; }
    /// Displayed confidence minus displayed judgement; empty with them.
    [[nodiscard]] std::optional<int> gap() const;
    /// Id of the band the gap falls in; the edges belong to over and under.
    [[nodiscard]] const std::string& band() const { return m_band; }
    /// Fewer people than the questionnaire's `firm_at`.
    [[nodiscard]] bool isEarlySign() const { return m_earlySign; }
    [[nodiscard]] const std::vector<ReleasedScenario>& scenarios() const { return m_scenarios; }
    /// Empty: fewer than the minimum made a choice that was not recommended.
    [[nodiscard]] const std::vector<ReleasedLeaning>& leanings() const { return m_leanings; }

private:
    ScenarioRelease() = default;
    friend class StaffGate;
    Withheld m_withheld = Withheld::SurveyOpen;
    std::optional<ReleasedFigure> m_judgement;
    std::optional<ReleasedFigure> m_confidence;
    std::string m_band;
    bool m_isConfidenceOfAll = false;
    bool m_earlySign = false;
    std::vector<ReleasedScenario> m_scenarios;
    std::vector<ReleasedLeaning> m_leanings;
};

/// Nothing in it where the questionnaire has no scenarios.
ScenarioRelease releaseScenarios(const SurveyRecord& survey, RoundState state);

} // namespace soundings
