// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/staff_release.h"
#include "core/response/round_record.h"
#include "core/scoring/index.h"
#include "core/scoring/sum.h"

#include <optional>
#include <vector>

namespace soundings {

struct ConsensusResult {
    QuestionnairePtr questionnaire;
    Answers answers;
    ResponseScore score;
};

struct PartnerResult {
    QuestionnairePtr questionnaire;
    Agency about;
    Answers answers;
    InfluenceMarks aboutPartner;
    InfluenceMarks aboutUs;
    ResponseScore score;
    std::optional<Index> trust; ///< only for the questionnaire that feeds Trust
};

/// An item of which someone said "don't know", or a rated item low enough for a suggestion.
struct NextStepSuggestion {
    QuestionnaireId questionnaire;
    AgencyId about; ///< empty but for partner responses
    ItemId item;
    bool mustHave = false; ///< an unmet must-have: these come first
    Text text;
};

/// All that is shown of one round: results, reports, the command line and comparison start from this value.
struct RoundResult {
    Agency ours;
    Round round;
    bool sample = false;
    Index readiness;
    std::vector<ConsensusResult> consensus;
    std::vector<StaffRelease> surveys;
    std::vector<PartnerResult> partners; ///< alphabetical by partner

    /// The consensus result that feeds Readiness; nullptr where the round has none.
    [[nodiscard]] const ConsensusResult* governance() const;
    /// The survey that feeds Readiness; nullptr where the round has none.
    [[nodiscard]] const StaffRelease* staff() const;
    /// The partners in whom our trust has a number, alphabetical.
    [[nodiscard]] std::vector<const PartnerResult*> partnersRated() const;
    /// Trust given: the mean of our trust indices in partnersRated(); empty where there are none.
    [[nodiscard]] std::optional<Fraction> trustGiven() const;
};

RoundResult roundResult(const RoundRecord& record);

/// The sum behind Readiness: governance down to its items; staff down to its sections.
SumTerm sumBehindReadiness(const RoundResult& result);
/// The sum behind a survey: its sections, or withheld.
SumTerm sumBehindSurvey(const StaffRelease& release);
/// The sum behind our trust in one partner.
SumTerm sumBehindTrust(const PartnerResult& partner);

/// Suggestions from the answers, the most pressing first: unmet must-haves, then the lowest answers by the share of the
/// index they decide. At most `limit`.
std::vector<NextStepSuggestion> suggestedNextSteps(const RoundResult& result, std::size_t limit);

struct ToFindOut {
    QuestionnaireId questionnaire;
    AgencyId about; ///< empty but for partner responses
    ItemId item;
};
/// Every "don't know" of consensus and partner responses, in the order of the questionnaires.
std::vector<ToFindOut> toFindOut(const RoundResult& result);

} // namespace soundings
