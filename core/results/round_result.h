// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round_record.h"
#include "core/scoring/index.h"
#include "core/staff/staff_result.h"

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

/// All that is displayed of one round: results, reports, the command line and comparison start from this value.
struct RoundResult {
    Agency ours;
    Round round;
    bool sample = false;
    Index readiness;
    std::vector<ConsensusResult> consensus;
    std::vector<StaffResult> surveys;
    std::vector<PartnerResult> partners; ///< alphabetical by partner

    /// The consensus result that feeds Readiness; nullptr where the round has none.
    [[nodiscard]] const ConsensusResult* governance() const;
    /// The survey that feeds Readiness; nullptr where the round has none.
    [[nodiscard]] const StaffResult* staff() const;
    /// The result that feeds our trust in a partner; nullptr where the round has none.
    [[nodiscard]] const PartnerResult* trustIn(const AgencyId& partner) const;
    /// The partners in whom our trust has a number, alphabetical.
    [[nodiscard]] std::vector<const PartnerResult*> partnersRated() const;
    /// Trust given: the mean of our trust indices in partnersRated(); empty where there are none.
    [[nodiscard]] std::optional<Fraction> trustGiven() const;
};

RoundResult roundResult(const RoundRecord& record);

} // namespace soundings
