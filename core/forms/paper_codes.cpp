// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/paper_codes.h"

#include "core/forms/answer_lists.h"

#include <algorithm>

namespace soundings {

namespace {

bool isSpecial(const std::string& answer) { return answer == "dk" || answer == "na"; }

/// "a", … "z", then numbers.
std::string letterOf(std::size_t index)
{
    constexpr std::size_t kLetters = 26;
    return index < kLetters ? std::string(1, static_cast<char>('a' + index)) : std::to_string(index + 1);
}

std::vector<AnswerCode> paperAnswers(AskedKind kind, const std::vector<std::string>& answers)
{
    const bool areDigits = kind == AskedKind::Statement
        && std::all_of(answers.begin(), answers.end(),
                       [](const std::string& answer) { return answer.size() == 1 || isSpecial(answer); });
    std::vector<AnswerCode> codes;
    for (const std::string& answer : answers) {
        std::string code = std::to_string(codes.size() + 1);
        if (kind == AskedKind::Case)
            code = letterOf(codes.size());
        else if (kind == AskedKind::Statement && isSpecial(answer))
            code = answer.substr(0, 1);
        else if (areDigits)
            code = answer;
        codes.push_back({answer, code});
    }
    return codes;
}

} // namespace

FormCodes paperCodes(const Questionnaire& questionnaire)
{
    AnswerLists lists(questionnaire, paperAnswers);
    FormCodes made;
    const auto add = [&](AskedKind kind, const std::string& target, const std::string& name, std::size_t list) {
        made.asked.push_back({kind, target, name, {}, name, list});
    };
    for (const Item* item : questionnaire.items())
        add(AskedKind::Statement, item->id.value, std::to_string(made.asked.size() + 1),
            lists.ofStatements(offeredBy(*item)));
    int number = 0;
    for (const Scenario& scenario : questionnaire.scenarios.scenarios) {
        const std::string name = "c" + std::to_string(++number);
        add(AskedKind::Case, scenario.id.value, name, lists.ofCase(scenario, name));
        if (!questionnaire.scenarios.sureness.empty())
            add(AskedKind::Sureness, scenario.id.value + ".sure", name + "sure", lists.ofSureness());
    }
    if (!questionnaire.roleBands.empty())
        add(AskedKind::Role, "role", "role", lists.ofRoles());
    if (questionnaire.openQuestion)
        add(AskedKind::OpenQuestion, "comment", "open", kNoList);
    made.lists = lists.take();
    return made;
}

} // namespace soundings
