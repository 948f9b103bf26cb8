// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round_record.h"
#include "core/scoring/index.h"

#include <optional>
#include <vector>

namespace soundings {

/// Why nothing of a survey is shown.
enum class Withheld { No, SurveyOpen, TooFew };

/// A staff figure that may be shown: made by releaseSurvey() alone.
/// Under 20 people `exact` is the whole number, so that no fraction can give a person back (SCORING.md section 11).
struct ReleasedScore {
    Fraction exact;  ///< what may be computed with and printed with decimals
    int display = 0; ///< what people see
    int people = 0;  ///< with a scored answer to this very figure; at least the minimum
    bool earlySign = false; ///< 10 to 19 people
};

struct ReleasedSection {
    SectionId id;
    std::optional<ReleasedScore> score; ///< empty: too few people, and not how many
};

struct ReleasedItem {
    ItemId id;
    std::optional<ReleasedScore> score;
    std::optional<bool> mustHaveMet; ///< only where the score may be shown and the item is a must-have
};

/// Everything that may be said of one survey in one round. No other type carries staff figures out of the core.
class StaffRelease {
public:
    [[nodiscard]] const Questionnaire& questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] const QuestionnairePtr& questionnairePtr() const { return m_questionnaire; }
    [[nodiscard]] Withheld withheld() const { return m_withheld; }
    [[nodiscard]] bool isShown() const { return m_withheld == Withheld::No; }
    [[nodiscard]] int minimumGroup() const { return m_minimumGroup; }
    /// How many people took part; empty where that is fewer than the minimum.
    [[nodiscard]] std::optional<int> respondents() const { return m_respondents; }
    /// The pillar: the mean of the section scores by weight.
    [[nodiscard]] const std::optional<ReleasedScore>& score() const { return m_score; }
    [[nodiscard]] const std::optional<ScoreRange>& range() const { return m_range; }
    [[nodiscard]] const std::vector<ReleasedSection>& sections() const { return m_sections; }
    [[nodiscard]] const std::vector<ReleasedItem>& items() const { return m_items; }
    /// What readiness may take from it.
    [[nodiscard]] StaffPart part() const;

private:
    StaffRelease() = default;
    friend StaffRelease releaseSurvey(const SurveyRecord& survey, RoundState state);
    QuestionnairePtr m_questionnaire;
    Withheld m_withheld = Withheld::SurveyOpen;
    int m_minimumGroup = 10;
    std::optional<int> m_respondents;
    std::optional<ReleasedScore> m_score;
    std::optional<ScoreRange> m_range;
    std::vector<ReleasedSection> m_sections;
    std::vector<ReleasedItem> m_items;
};

/// The gate: nothing while the round is open, nothing under the minimum group, whole numbers under 20.
StaffRelease releaseSurvey(const SurveyRecord& survey, RoundState state);

} // namespace soundings
