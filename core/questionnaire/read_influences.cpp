// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_influences.h"

#include "core/questionnaire/read_own_id.h"

namespace soundings {

namespace {

constexpr int kStrongest = 2; // marks run from -2 to 2

void readMarks(const JsonReader& list, InfluenceList& made)
{
    std::set<std::string> ids;
    std::set<int> values;
    for (const JsonReader& element : list.elements()) {
        if (!element.expectObject({"id", "value", "label"}))
            continue;
        InfluenceMark& mark = made.marks.emplace_back();
        mark.id = readOwnId(element, ids);
        mark.label = element.field("label").text(ReadBy::Respondent);
        const JsonReader value = element.field("value");
        if (!value.isThere())
            continue;
        mark.value = value.integer(-kStrongest, kStrongest);
        if (value.is(JsonType::Number) && !values.insert(*mark.value).second)
            value.add(IssueCode::DuplicatePoint, std::to_string(*mark.value));
    }
}

void readThemes(const JsonReader& list, InfluenceList& made)
{
    std::set<std::string> ids;
    for (const JsonReader& element : list.elements()) {
        if (!element.expectObject({"id", "label"}))
            continue;
        InfluenceTheme& theme = made.themes.emplace_back();
        theme.id = readOwnId(element, ids);
        theme.label = element.field("label").text(ReadBy::Respondent);
    }
}

Influence readInfluence(const JsonReader& element, const InfluenceList& list)
{
    Influence made;
    if (!element.expectObject({"id", "theme", "text", "self_text", "together", "ask"}))
        return made;
    made.id = {element.field("id").id()};
    if (!made.id.isEmpty())
        element.reading().takeId(made.id.value, element.field("id").place());
    const JsonReader theme = element.field("theme");
    made.theme = theme.string();
    const bool isKnown =
        std::any_of(list.themes.begin(), list.themes.end(), [&](const auto& other) { return other.id == made.theme; });
    if (!made.theme.empty() && !isKnown)
        theme.add(IssueCode::UnknownTheme, made.theme);
    made.text = element.field("text").text(ReadBy::Respondent);
    made.selfText = element.field("self_text").textIfThere(ReadBy::Respondent);
    made.together = element.field("together").textIfThere(ReadBy::Analyst);
    made.ask = element.field("ask").textIfThere(ReadBy::Analyst);
    return made;
}

} // namespace

void readInfluences(const JsonReader& root, Questionnaire& made)
{
    InfluenceList& list = made.influences;
    readMarks(root.field("influence_scale"), list);
    readThemes(root.field("influence_themes"), list);
    list.question = root.field("influence_question").textIfThere(ReadBy::Respondent);
    list.selfQuestion = root.field("influence_self_question").textIfThere(ReadBy::Respondent);
    list.selfOptional = root.field("influence_self_optional").flagOr(true);
    std::vector<Influence> all;
    for (const JsonReader& element : root.field("influences").elementsOfTheirOwn())
        all.push_back(readInfluence(element, list));
    list.influences = std::move(all);
    if (list.influences.empty())
        return;
    for (const char* needed : {"influence_scale", "influence_question"})
        if (!root.field(needed).isThere())
            root.field(needed).add(IssueCode::MissingField);
}

} // namespace soundings
