// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/survey_release.h"
#include "core/response/action.h"
#include "core/response/agency.h"
#include "core/response/answer.h"
#include "core/scoring/index.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// A round as it is known in every workspace that takes part in it.
struct PackRound {
    RoundId id;
    std::string label;
    Date date;
    bool operator==(const PackRound&) const = default;
};

struct PackAgency {
    AgencyId id;
    std::string name;
    bool operator==(const PackAgency&) const = default;
};

struct PackSection {
    SectionId id;
    std::optional<Fraction> score; ///< 0..100; empty where there is none
};

/// One consensus response, or one about a partner. What was not chosen to leave is empty.
struct PackResponse {
    QuestionnaireId questionnaire;
    std::string version;
    std::optional<PackAgency> about; ///< empty: of the agency itself
    std::optional<Index> trust; ///< of `about`, where the questionnaire feeds Trust and scores leave
    std::vector<PackSection> sections;
    std::optional<Answers> answers; ///< points, "don't know", "does not apply"; notes and evidence only where chosen
    std::optional<InfluenceMarks> aboutPartner;
    std::optional<InfluenceMarks> aboutUs;
};

struct PackSurvey {
    QuestionnaireId questionnaire;
    std::string version;
    SurveyRelease release;
};

/// What one agency releases of one round: from a pack that was opened, or of our own round. Mirrors, the partnership and the
/// board page start from a list of these and see nothing else.
struct Pack {
    PackRound round;
    PackAgency agency;
    bool mayNamePairs = false; ///< the agency agrees that its pairs are shown by name
    std::optional<Index> readiness; ///< empty: did not leave. An index without a score is one that has too few answers
    std::vector<PackResponse> responses; ///< consensus first, then partners by name
    std::vector<PackSurvey> surveys;
    std::vector<Action> actions; ///< headlines: no notes, ids of the agency that made them
};

} // namespace soundings
