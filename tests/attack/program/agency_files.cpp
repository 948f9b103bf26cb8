// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/program/agency_files.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace soundings::test {

namespace {

using OrderedJson = nlohmann::ordered_json;

std::string cellOf(const Questionnaire& questionnaire, Code code)
{
    switch (code) {
    case kCodeNotAnswered:
        return {};
    case kCodeNotApplicable:
        return "na";
    case kCodeDontKnow:
        return "dk";
    default:
        return std::to_string(questionnaire.scale[code - 1U].value);
    }
}

std::string header(const Questionnaire& questionnaire)
{
    std::string line;
    for (const Item* item : questionnaire.items())
        line += item->id.value + ",";
    if (!questionnaire.roleBands.empty())
        line += "role,";
    for (const Scenario& scenario : questionnaire.scenarios.scenarios)
        line += scenario.id.value + "," + scenario.id.value + ".sure,";
    if (questionnaire.openQuestion)
        line += questionnaire.openQuestion->id + ",";
    line.back() = '\n';
    return line;
}

std::string row(const Questionnaire& questionnaire, const Person& person, const std::string& comment)
{
    std::string line;
    for (const Code code : person.items)
        line += cellOf(questionnaire, code) + ",";
    if (!questionnaire.roleBands.empty())
        line += (person.role == 0 ? std::string() : questionnaire.roleBands[person.role - 1U].id) + ",";
    const ScenarioSet& set = questionnaire.scenarios;
    for (std::size_t i = 0; i < set.scenarios.size(); ++i) {
        line += (person.choices[i] == 0 ? std::string() : set.scenarios[i].options[person.choices[i] - 1U].id) + ",";
        const Code sure = person.sureness[i];
        line += (sure == 0 ? std::string() : std::to_string(set.sureness[sure - 1U].value)) + ",";
    }
    if (questionnaire.openQuestion)
        line += comment + ",";
    line.back() = '\n';
    return line;
}

} // namespace

std::string questionnaireFile(const Questionnaire& questionnaire)
{
    OrderedJson file{{"format", 1},
                     {"id", questionnaire.id.value},
                     {"version", questionnaire.version},
                     {"title", "Our survey"},
                     {"respondent", "individual"},
                     {"index", "readiness"},
                     {"scale", OrderedJson::array()},
                     {"sections", OrderedJson::array()}};
    const bool isWhole = std::all_of(questionnaire.scale.begin(), questionnaire.scale.end(),
                                     [](const ScalePoint& point) { return point.score.denominator() == 1; });
    for (const ScalePoint& point : questionnaire.scale) {
        OrderedJson& added = file["scale"].emplace_back(
            OrderedJson{{"value", point.value}, {"label", "Point " + std::to_string(point.value)}});
        if (isWhole) // else they are at equal steps
            added["score"] = point.score.rounded();
    }
    for (const Section& section : questionnaire.sections) {
        OrderedJson items = OrderedJson::array();
        for (const Item& item : section.items)
            items.push_back({{"id", item.id.value},
                             {"text", "Statement " + item.id.value},
                             {"reverse", item.reverse},
                             {"allow_not_applicable", true}});
        file["sections"].push_back({{"id", section.id.value}, {"title", "Part " + section.id.value}, {"items", items}});
    }
    if (!questionnaire.roleBands.empty())
        file["role_question"] = {{"text", "What do you do?"}};
    for (const RoleBand& band : questionnaire.roleBands)
        file["role_bands"].push_back({{"id", band.id}, {"label", "Work " + band.id}});
    return file.dump();
}

std::string answersFile(const Questionnaire& questionnaire, const std::vector<Person>& people,
                        const std::vector<std::string>& comments)
{
    std::string file = header(questionnaire);
    for (std::size_t i = 0; i < people.size(); ++i)
        file += row(questionnaire, people[i], i < comments.size() ? comments[i] : std::string());
    return file;
}

std::vector<Person> recordable(const Questionnaire& questionnaire, const std::vector<Person>& people)
{
    std::vector<Person> some = people;
    const std::vector<const Item*> items = questionnaire.items();
    for (Person& person : some)
        for (std::size_t i = 0; i < items.size(); ++i)
            if ((person.items[i] == kCodeNotApplicable && !items[i]->allowNotApplicable)
                || (person.items[i] == kCodeDontKnow && !items[i]->allowDontKnow))
                person.items[i] = kCodeNotAnswered;
    const auto isSilent = [](Code code) { return code == kCodeNotAnswered; };
    std::erase_if(some, [&](const Person& person) {
        return std::all_of(person.items.begin(), person.items.end(), isSilent)
            && std::all_of(person.choices.begin(), person.choices.end(), isSilent)
            && std::all_of(person.sureness.begin(), person.sureness.end(), isSilent);
    });
    return some;
}

} // namespace soundings::test
