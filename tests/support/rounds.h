// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round_record.h"
#include "tests/support/answers.h"
#include "tests/support/people.h"

#include <string>

namespace soundings::test {

/// A closed round of "Northvale Council" without responses.
inline RoundRecord emptyRound(const std::string& label = "Autumn 2026")
{
    RoundRecord record;
    record.ours = {{"ours"}, "Northvale Council", AgencyRole::Ours, AgencyStanding::Active};
    record.round.id = {label};
    record.round.label = label;
    record.round.state = RoundState::Closed;
    return record;
}

inline ConsensusRecord consensusOf(const QuestionnairePtr& questionnaire, const std::string& words)
{
    return {{"consensus"}, questionnaire, answersInOrder(*questionnaire, words)};
}

/// The partner's id is its name.
inline PartnerRecord partnerOf(const QuestionnairePtr& questionnaire, const std::string& name, const std::string& words)
{
    const Agency about{{name}, name, AgencyRole::Partner, AgencyStanding::Active};
    return {{"about " + name}, questionnaire, about, answersInOrder(*questionnaire, words), {}, {}};
}

} // namespace soundings::test
