// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/answer.h"

#include <sstream>
#include <string>

namespace soundings::test {

/// "3", "na", "dk" or "-" (not answered).
inline Answer answerFrom(const std::string& word)
{
    if (word == "na")
        return Answer::notApplicable("not our duty");
    if (word == "dk")
        return Answer::dontKnow();
    return word == "-" ? Answer{} : Answer::rated(std::stoi(word));
}

/// Answers in the order of the questionnaire: "3 2 dk na -". Items beyond the last word are not answered.
inline Answers answersInOrder(const Questionnaire& questionnaire, const std::string& words)
{
    std::istringstream in(words);
    Answers answers;
    std::string word;
    for (const Item* item : questionnaire.items()) {
        if (!(in >> word))
            break;
        if (word != "-")
            answers[item->id].answer = answerFrom(word);
    }
    return answers;
}

/// The same answer to every item.
inline Answers allAnswered(const Questionnaire& questionnaire, const Answer& answer)
{
    Answers answers;
    for (const Item* item : questionnaire.items())
        answers[item->id].answer = answer;
    return answers;
}

} // namespace soundings::test
