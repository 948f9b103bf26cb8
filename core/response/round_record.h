// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"
#include "core/response/agency.h"
#include "core/response/answer.h"
#include "core/response/round.h"

#include <optional>
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

/// How far a survey has come. Once closed it is never opened again, also where its round is.
enum class SurveyStanding {
    Open,
    Published,
    NotPublished, ///< closed without a release, because an earlier one is of the same people but for a few
};

/// One survey of a round as everybody may see it: the answers are known to core/storage and core/publish alone.
struct SurveyRecord {
    QuestionnairePtr questionnaire;
    SurveyStanding standing = SurveyStanding::Open;
    std::optional<SurveyRelease> release; ///< where published
    int minimumGroup = kLeastMinimumGroup; ///< the larger of the questionnaire's and the workspace's
    std::optional<PeopleCount> finished; ///< people so far, while open; empty while fewer than the minimum group
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
