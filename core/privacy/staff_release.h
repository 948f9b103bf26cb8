// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/figure_gate.h"
#include "core/privacy/released_consistency.h"
#include "core/response/round_record.h"
#include "core/scoring/index.h"

#include <optional>
#include <vector>

namespace soundings {

/// Why nothing of a survey is shown.
enum class Withheld {
    No,
    SurveyOpen,
    RoundReopened, ///< the survey stays closed, and is shown again when its round is closed
    TooFew
};

struct ReleasedSection {
    SectionId id;
    std::optional<ReleasedFigure> score; ///< empty: too few people, and not how many
    std::optional<ReleasedConsistency> consistency; ///< of those who answered every item
    /// Where there is none; empty then: nearly everybody answered one of the items alike, and it would say who did not.
    std::optional<statistics::Undefined> whyNoConsistency;
};

struct ReleasedItem {
    ItemId id;
    std::optional<ReleasedFigure> score;
    std::optional<ReleasedShare> dontKnow; ///< of all who took part, those who said so; only beside a score
    std::optional<bool> mustHaveMet; ///< only where the score may be shown and the item is a must-have
};

/// The figures of one set of people: everybody, or one role.
struct ReleasedGroup {
    int people = 0;
    std::optional<ReleasedFigure> score; ///< the pillar: the mean of the section scores by weight
    std::vector<ReleasedSection> sections; ///< in the order of the questionnaire
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
    [[nodiscard]] const std::optional<ReleasedFigure>& score() const { return m_all.score; }
    [[nodiscard]] const std::optional<ScoreRange>& range() const { return m_range; }
    [[nodiscard]] const std::vector<ReleasedSection>& sections() const { return m_all.sections; }
    [[nodiscard]] const std::vector<ReleasedItem>& items() const { return m_items; }
    /// What readiness may take from it.
    [[nodiscard]] StaffPart part() const;

private:
    StaffRelease() = default;
    friend class StaffGate;
    QuestionnairePtr m_questionnaire;
    Withheld m_withheld = Withheld::SurveyOpen;
    int m_minimumGroup = 10;
    std::optional<int> m_respondents;
    std::optional<ScoreRange> m_range;
    ReleasedGroup m_all;
    std::vector<ReleasedItem> m_items;
};

/// The gate: nothing while the round is open, nothing under the minimum group, whole numbers under 20. A headcount
/// narrows the intervals. Throws Error{HeadcountTooLow} where it is below the people who answered.
StaffRelease releaseSurvey(const SurveyRecord& survey, RoundState state, Headcount headcount = 0);
/// What people wrote, in no order and apart from every answer; nothing until at least the minimum of people wrote
/// something. Somebody has to read it for names before it is passed on.
std::vector<std::string> releaseComments(const SurveyRecord& survey, RoundState state);

} // namespace soundings
