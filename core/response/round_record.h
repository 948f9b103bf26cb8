// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/agency.h"
#include "core/response/answer.h"
#include "core/response/round.h"
#include "core/response/sealed_responses.h"

#include <vector>

namespace soundings {

/// One response with the questionnaire it answers.
struct ConsensusRecord {
    ResponseId id;
    QuestionnairePtr questionnaire;
    Answers answers;
};

struct PartnerRecord {
    ResponseId id;
    QuestionnairePtr questionnaire;
    Agency about;
    Answers answers;
    InfluenceMarks aboutPartner;
    InfluenceMarks aboutUs;
};

struct SurveyRecord {
    QuestionnairePtr questionnaire;
    SealedResponses responses;
    int minimumGroup = kLeastMinimumGroup; ///< the larger of the questionnaire's and the workspace's
    bool isOver = false; ///< closed for good, though the round may have been reopened
};

/// Everything a file holds of one round: what scoring and comparison start from.
struct RoundRecord {
    Agency ours;
    Round round;
    bool sample = false;
    std::vector<ConsensusRecord> consensus;
    std::vector<SurveyRecord> surveys;
    std::vector<PartnerRecord> partners; ///< alphabetical by partner, then by questionnaire
};

} // namespace soundings
