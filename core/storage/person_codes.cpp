// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_codes.h"

#include "core/error.h"
#include "core/storage/code_limits.h"

namespace soundings {

namespace {

void append(std::string& codes, const std::vector<Code>& from, std::size_t length)
{
    if (from.size() > length)
        throw Error(ErrorCode::Internal, "too many answers");
    codes.append(from.begin(), from.end());
    codes.append(length - from.size(), '\0');
}

Code codeAt(std::string_view codes, std::size_t index) { return static_cast<Code>(codes[index]); }

} // namespace

std::string encodePerson(const Questionnaire& questionnaire, const Person& person)
{
    const std::size_t scenarios = questionnaire.scenarios.scenarios.size();
    std::string codes;
    codes.reserve(questionnaire.itemCount() + 1 + 2 * scenarios);
    append(codes, person.items, questionnaire.itemCount());
    codes += static_cast<char>(person.role);
    append(codes, person.choices, scenarios);
    append(codes, person.sureness, scenarios);
    if (!decodePerson(questionnaire, codes))
        throw Error(ErrorCode::Internal, "an answer the questionnaire does not have");
    return codes;
}

std::optional<Person> decodePerson(const Questionnaire& questionnaire, std::string_view codes)
{
    const std::size_t items = questionnaire.itemCount();
    const std::size_t scenarios = questionnaire.scenarios.scenarios.size();
    if (codes.size() != items + 1 + 2 * scenarios)
        return std::nullopt;
    const auto part = [&](std::size_t from, std::size_t length) {
        const std::string_view view = codes.substr(from, length);
        return std::vector<Code>(view.begin(), view.end());
    };
    const std::vector<CodeLimits> limits = codeLimits(questionnaire);
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (!limits[i].allow(codeAt(codes, i)))
            return std::nullopt;
    return Person{part(0, items), codeAt(codes, items), part(items + 1, scenarios),
                  part(items + 1 + scenarios, scenarios)};
}

} // namespace soundings
