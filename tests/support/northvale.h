// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"
#include "tests/support/real_questionnaires.h"
#include "tests/support/rounds.h"

#include <string>

namespace soundings::test {

/// The worked example of SCORING.md section 10: 63 (60–66), held at Cautious.
inline const std::string kWorkedExample = "3 2 3  3 2 3 2  1 2 dk 3  3 3 2  2 3 3  3 3 dk 2 1  4 2 2 3  3 3 2";
/// Its second case: 65 (58–67), without "Their view of us".
inline const std::string kWorkedExampleWithout = "3 2 3  3 2 3 2  1 2 dk dk  3 3 2  2 3 3  3 3 dk 2 1  4 2 2 3  3 3 2";

/// `level` for every governance item, one answer of its own for one of them.
inline ConsensusRecord governanceAt(int level, const std::string& item = {}, const std::string& answer = {})
{
    const QuestionnairePtr questionnaire = realQuestionnaire("governance");
    ConsensusRecord record{{"consensus"}, questionnaire, allAnswered(*questionnaire, Answer::rated(level))};
    if (answer == "-")
        record.answers.erase({item});
    else if (!item.empty())
        record.answers[{item}].answer = answerFrom(answer);
    return record;
}

/// `people` who all answer `point` to every statement; turned-round statements included.
inline SurveyRecord staffAt(int people, int point)
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    std::string words;
    for (const Item* item : questionnaire->items())
        words += std::to_string(item->reverse ? 4 - point : point) + " ";
    return surveyOf(questionnaire, {{people, words}});
}

inline PartnerRecord trustIn(const std::string& name, const std::string& words = kWorkedExample)
{
    return partnerOf(realQuestionnaire("partner-understanding"), name, words);
}

/// A closed round of the built-in questionnaires: governance at 62, staff at 50, two partners.
inline RoundRecord northvaleRound()
{
    RoundRecord record = emptyRound();
    record.round.date = {2026, 10, 5};
    record.consensus.push_back(governanceAt(3, "gov.safe-handling.breach-response", "1"));
    record.surveys.push_back(staffAt(25, 2));
    record.partners.push_back(trustIn("Eastfield Homes", kWorkedExampleWithout));
    record.partners.push_back(trustIn("Westmoor Police"));
    return record;
}

} // namespace soundings::test
