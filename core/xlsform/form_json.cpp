// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/form_json.h"

#include "core/questionnaire/reading.h"
#include "core/text_identity.h"

#include <algorithm>
#include <charconv>

namespace soundings {

namespace {

std::optional<std::size_t> indexIn(std::string_view word)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), index);
    return error == std::errc() && end == word.data() + word.size() ? std::optional(index) : std::nullopt;
}

JsonValue* stepInto(JsonValue& value, std::string_view word)
{
    if (value.type == JsonType::Null)
        value.type = indexIn(word) ? JsonType::Array : JsonType::Object;
    if (value.type == JsonType::Object)
        return &value.field(word);
    const std::optional<std::size_t> index = indexIn(word);
    if (value.type != JsonType::Array || !index || *index > value.elements.size())
        return nullptr;
    if (*index == value.elements.size())
        value.elements.emplace_back();
    return &value.elements[*index];
}

const JsonValue* lookInto(const JsonValue& value, std::string_view word)
{
    if (value.type == JsonType::Object)
        return value.find(word);
    const std::optional<std::size_t> index = indexIn(word);
    return value.type == JsonType::Array && index && *index < value.elements.size() ? &value.elements[*index] : nullptr;
}

template <class Value, class Step> Value* walkPath(Value& root, std::string_view path, const Step& step)
{
    Value* at = &root;
    int depth = 0;
    while (at != nullptr && !path.empty() && ++depth < kDeepestNesting) {
        const auto slash = path.find('/');
        at = step(*at, path.substr(0, slash));
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
    return path.empty() ? at : nullptr;
}

void leavesBelow(const JsonValue& value, const std::string& path, const std::string& language, const JsonLeaf& leaf)
{
    const bool isOne = value.type != JsonType::Object && value.type != JsonType::Array;
    if (isOne || isTextInLanguages(value, language)) {
        if (value.type != JsonType::Null)
            leaf(path, value);
        return;
    }
    for (std::size_t i = 0; i < value.elements.size(); ++i) {
        const std::string word = value.type == JsonType::Object ? value.names[i] : std::to_string(i);
        leavesBelow(value.elements[i], path.empty() ? word : path + "/" + word, language, leaf);
    }
}

} // namespace

JsonValue jsonArray()
{
    JsonValue made;
    made.type = JsonType::Array;
    return made;
}

std::optional<JsonValue> jsonNumber(const std::string& text)
{
    Issues ignored;
    const bool hasStart = !text.empty() && (text.front() == '-' || (text.front() >= '0' && text.front() <= '9'));
    std::optional<JsonValue> value = hasStart ? parseJson(text, {}, ignored) : std::nullopt;
    return value && value->type == JsonType::Number ? value : std::nullopt;
}

std::optional<int> wholeNumber(const std::string& text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = !text.empty() && error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

std::optional<bool> yesOrNo(const std::string& text)
{
    const std::string word = identityOf(text);
    if (word == "yes" || word == "true" || word == "true()")
        return true;
    return word == "no" || word == "false" || word == "false()" ? std::optional(false) : std::nullopt;
}

JsonValue* valueAt(JsonValue& root, std::string_view path) { return walkPath(root, path, stepInto); }

const JsonValue* findAt(const JsonValue& root, std::string_view path) { return walkPath(root, path, lookInto); }

void forEachLeaf(const JsonValue& root, const std::string& language, const JsonLeaf& leaf)
{
    leavesBelow(root, {}, language, leaf);
}

bool isTextInLanguages(const JsonValue& value, const std::string& language)
{
    if (value.type != JsonType::Object || value.find(language) == nullptr)
        return false;
    return std::all_of(value.names.begin(), value.names.end(), isLanguageTag)
        && std::all_of(value.elements.begin(), value.elements.end(),
                       [](const JsonValue& one) { return one.type == JsonType::String; });
}

} // namespace soundings
