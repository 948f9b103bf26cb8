// SPDX-License-Identifier: GPL-3.0-or-later
// The sample as it stands in resources/sample/partnership.json, for core/sample alone.
#pragma once

#include "core/release/survey_release.h"
#include "core/response/action.h"
#include "core/response/agency_key.h"
#include "core/response/answer.h"
#include "core/response/round.h"
#include "core/sample/sample_staff.h"

#include <map>
#include <string>
#include <vector>

namespace soundings {

/// What one agency answered in a round. A character an item in the order of the questionnaire: a level or point, d
/// don't know, n does not apply, . not answered; blanks between them mean nothing.
struct SampleRound {
    RoundId id;
    std::string label;
    Date date;
    std::string governance;
    std::map<AgencyId, std::string> partners; ///< what it says of each
    SampleStaff staff;
    PeopleCount headcount = 0; ///< people who were asked
};

/// What was written beside one answer.
struct SampleNote {
    RoundId round;
    QuestionnaireId questionnaire;
    AgencyId about; ///< empty: of the agency itself
    ItemId item;
    std::string note;
    std::vector<std::string> evidence;
};

/// What helps and hinders, a character an influence in the order of the questionnaire.
struct SampleMarks {
    RoundId round;
    AgencyId about;
    InfluenceSide side = InfluenceSide::AboutPartner;
    std::string marks;
};

struct SampleAgency {
    AgencyId id;
    std::string name;
    SignKeys keys; ///< in everybody's hands: they sign invented data, which no real workspace takes
    std::vector<SampleRound> rounds;
    std::vector<SampleNote> notes;
    std::vector<SampleMarks> marks;
    std::vector<Action> actions;
};

struct SampleSource {
    std::string language; ///< of what people wrote in it
    std::string notApplicableReason;
    std::map<char, std::string> markIds; ///< of SampleMarks::marks
    std::vector<std::string> comments; ///< of the first agency's staff, in its last round
    std::vector<SampleAgency> agencies; ///< the first is the one that the sample is seen from
    std::string partnership;
    SignKeys boardKeys;
    std::vector<std::string> boardRounds; ///< labels of the rounds to which the board invites
};

/// With what people wrote in `language`, where the sample has it; names and labels are the same in all.
SampleSource sampleSource(const std::string& language);

} // namespace soundings
