// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/whole_source.h"

#include "core/xlsform/form_json.h"

#include <algorithm>

namespace soundings {

namespace {

/// Puts translations beside their originals; keys as core/questionnaire/README.md says.
class Joining {
public:
    Joining(JsonValue translations, std::string language)
        : m_translations(std::move(translations)), m_language(std::move(language))
    {
    }

    void join(JsonValue& value, const std::string& key, bool isOfOwn = false)
    {
        if (value.type == JsonType::String)
            translate(value, key);
        else if (isTextInLanguages(value, m_language))
            translate(value, key);
        else if (value.type == JsonType::Object)
            for (std::size_t i = 0; i < value.elements.size(); ++i)
                join(value.elements[i], key.empty() ? value.names[i] : key + "/" + value.names[i],
                     isListOfOwn(key, value.names[i]));
        else if (value.type == JsonType::Array)
            for (std::size_t i = 0; i < value.elements.size(); ++i) {
                const std::string name = nameOf(value.elements[i], i);
                join(value.elements[i], isOfOwn ? name : key + "/" + name);
            }
    }

private:
    static bool isListOfOwn(const std::string& key, const std::string& name)
    {
        return name == "items" || (key.empty() && (name == "sections" || name == "scenarios" || name == "influences"));
    }

    static std::string nameOf(const JsonValue& element, std::size_t index)
    {
        for (const char* field : {"id", "value"})
            if (const JsonValue* name = element.find(field))
                return name->text;
        return std::to_string(index);
    }

    void translate(JsonValue& value, const std::string& key)
    {
        for (std::size_t i = 0; i < m_translations.names.size(); ++i) {
            const JsonValue* texts = m_translations.elements[i].find("texts");
            const JsonValue* text = texts == nullptr ? nullptr : texts->find(key);
            if (text == nullptr)
                continue;
            if (value.type == JsonType::String) {
                JsonValue both = JsonValue::object();
                both.field(m_language) = value;
                value = std::move(both);
            }
            value.field(m_translations.names[i]) = *text;
        }
    }

    JsonValue m_translations;
    std::string m_language;
};

void makeScaleOfLevels(JsonValue& root)
{
    const JsonValue* labels = root.find("level_labels");
    if (labels == nullptr)
        return;
    JsonValue scale = jsonArray();
    for (std::size_t i = 0; i < labels->elements.size(); ++i) {
        JsonValue& point = scale.elements.emplace_back(JsonValue::object());
        point.field("value") = *jsonNumber(std::to_string(i));
        point.field("label") = labels->elements[i];
    }
    root.field("level_labels") = {};
    root.field("scale") = std::move(scale);
}

void makeListOfInstructions(JsonValue& root)
{
    const JsonValue* said = root.find("instructions");
    if (said == nullptr || said->type == JsonType::Array)
        return;
    JsonValue list = jsonArray();
    list.elements.push_back(*said);
    root.field("instructions") = std::move(list);
}

void orderAnswers(JsonValue& root)
{
    if (root.find("special_answers") == nullptr)
        return;
    std::vector<JsonValue>& answers = root.field("special_answers").elements;
    for (JsonValue& answer : answers)
        if (std::string& id = answer.field("id").text; id == "dont-know" || id == "not-applicable")
            id.replace(id.find('-'), 1, "_");
    std::sort(answers.begin(), answers.end(),
              [](const JsonValue& a, const JsonValue& b) { return a.find("id")->text < b.find("id")->text; });
}

} // namespace

JsonValue wholeSource(const Questionnaire& questionnaire)
{
    Issues ignored;
    JsonValue root = parseJson(questionnaire.source, {}, ignored).value_or(JsonValue::object());
    JsonValue translations = root.find("translations") == nullptr ? JsonValue::object() : *root.find("translations");
    root.field("translations") = {};
    Joining(translations, questionnaire.language).join(root, {});
    for (JsonValue& translation : translations.elements)
        translation.field("texts") = JsonValue::object();
    root.field("translations") = std::move(translations);
    makeScaleOfLevels(root);
    makeListOfInstructions(root);
    orderAnswers(root);
    return root;
}

} // namespace soundings
