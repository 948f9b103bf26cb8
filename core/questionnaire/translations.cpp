// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/translations.h"

#include "core/questionnaire/limits.h"

namespace soundings {

namespace {

JsonValue& objectIn(JsonValue& parent, std::string_view name)
{
    JsonValue& value = parent.field(name);
    if (value.type == JsonType::Null)
        value.type = JsonType::Object;
    return value;
}

/// The overlay has to be of this questionnaire, in this version.
void expectSame(const JsonReader& field, const JsonValue* wanted)
{
    const std::string words = field.string();
    if (!words.empty() && wanted != nullptr && wanted->type == JsonType::String && words != wanted->text)
        field.add(IssueCode::WrongValue, words);
}

void merge(JsonValue& root, const std::string& language, const JsonValue& overlay)
{
    JsonValue& translations = objectIn(root, "translations");
    if (translations.type != JsonType::Object)
        return; // readTranslations() says so
    JsonValue& block = objectIn(translations, language);
    if (block.type != JsonType::Object)
        return;
    const JsonValue* draft = overlay.find("draft");
    block.field("draft") = draft == nullptr ? JsonValue::boolean(false) : *draft;
    JsonValue& texts = objectIn(block, "texts");
    const JsonValue& added = *overlay.find("texts");
    if (texts.names.empty())
        texts = added;
    else
        texts.replaceFields(added);
}

std::map<std::string, std::string> readTexts(const JsonReader& block)
{
    std::map<std::string, std::string> texts;
    if (!block.is(JsonType::Object))
        return texts;
    for (const auto& [key, value] : block.fields(kMostTranslatedTexts)) {
        if (!value.is(JsonType::String)) {
            value.add(IssueCode::WrongType);
            texts[key]; // it is there, if faulty: not missing as well
            continue;
        }
        texts[key] = value.string();
        checkLength(texts[key], value.place(), value.reading());
        checkPlaceholders(texts[key], value.place(), value.reading());
    }
    return texts;
}

} // namespace

void mergeOverlay(JsonValue& root, std::string_view overlay, const std::string& name, Issues& issues)
{
    const std::optional<JsonValue> parsed = parseJson(overlay, name + ": ", issues);
    if (!parsed)
        return;
    Reading reading;
    const JsonReader file(*parsed, reading, name);
    if (file.expectObject({"format", "questionnaire", "version", "language", "draft", "texts"})) {
        if (file.field("format").written() != "1")
            file.field("format").add(IssueCode::UnknownFormat, file.field("format").written());
        expectSame(file.field("questionnaire"), root.find("id"));
        expectSame(file.field("version"), root.find("version"));
        const std::string language = file.field("language").string();
        if (!language.empty() && !isLanguageTag(language))
            file.field("language").add(IssueCode::WrongValue, language);
        (void)file.field("draft").flagOr(false);
        file.field("texts").expectFields();
    }
    const Issues found = reading.takeIssues();
    if (found.empty() && root.type == JsonType::Object)
        merge(root, file.field("language").string(), *parsed);
    issues.insert(issues.end(), found.begin(), found.end());
}

void readTranslations(const JsonReader& root)
{
    for (const auto& [language, block] : root.field("translations").fields(kMostLanguages)) {
        if (!isLanguageTag(language) || language == root.reading().language())
            block.add(IssueCode::WrongValue, language);
        if (!block.expectObject({"draft", "texts"}))
            continue;
        block.field("texts").expectFields();
        Translation translation;
        translation.language = language;
        translation.isDraft = block.field("draft").flagOr(false);
        translation.texts = readTexts(block.field("texts"));
        root.reading().addTranslation(std::move(translation));
    }
}

} // namespace soundings
