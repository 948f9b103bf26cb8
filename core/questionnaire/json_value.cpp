// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/json_value.h"

#include "core/questionnaire/json_source.h"
#include "core/questionnaire/limits.h"
#include "core/text_identity.h"

#include <nlohmann/json.hpp>

#include <unordered_map>
#include <unordered_set>

namespace soundings {

namespace {

using Json = nlohmann::json;

/// Builds a JsonValue from nlohmann's parser, and notices what its own values would swallow: a field given twice.
class TreeBuilder {
public:
    TreeBuilder(std::string_view source, std::string prefix, Issues& issues)
        : m_source(source), m_prefix(std::move(prefix)), m_issues(issues)
    {
    }
    [[nodiscard]] JsonValue take() { return std::move(m_root); }

    bool null() { return add({}); }
    bool boolean(bool value) { return add(JsonValue::boolean(value)); }
    bool number_integer(std::int64_t value) { return addNumber(std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) { return addNumber(std::to_string(value)); }
    bool number_float(double, const std::string& digits) { return addNumber(digits); }
    bool string(std::string& value) { return add(JsonValue::string(std::move(value))); }
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonType::Object); }
    bool start_array(std::size_t) { return open(JsonType::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name)
    {
        if (isTwice(name))
            m_issues.push_back({IssueCode::DuplicateField, m_prefix + placeOf(name), shortened(name)});
        if (m_issues.size() > kMostFaults) {
            m_issues.back() = {IssueCode::MoreFaults, m_prefix + placeOf(name), {}};
            return false;
        }
        m_open.back().value.names.push_back(std::move(name));
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const Json::exception&)
    {
        const std::size_t byte = position == 0 ? 0 : position - 1;
        m_issues.push_back(
            {IssueCode::NotJson, m_prefix + linePlace(m_source, byte), shownText(excerptAt(m_source, byte))});
        return false;
    }

private:
    struct Open {
        JsonValue value;
        std::unordered_set<std::string> names; ///< where there are many
    };

    /// Few names are looked through, many are looked up.
    bool isTwice(const std::string& name)
    {
        constexpr std::size_t kFew = 32;
        Open& open = m_open.back();
        const std::vector<std::string>& before = open.value.names;
        if (before.size() < kFew)
            return std::find(before.begin(), before.end(), name) != before.end();
        if (open.names.empty())
            open.names.insert(before.begin(), before.end());
        return !open.names.insert(name).second;
    }

    bool add(JsonValue value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else
            m_open.back().value.elements.push_back(std::move(value));
        return true;
    }
    bool addNumber(std::string digits)
    {
        JsonValue value = JsonValue::string(std::move(digits));
        value.type = JsonType::Number;
        return add(std::move(value));
    }
    bool open(JsonType type)
    {
        m_open.emplace_back().value.type = type;
        return true;
    }
    bool close()
    {
        JsonValue value = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(value));
    }
    [[nodiscard]] std::string placeOf(const std::string& name) const
    {
        std::string place;
        for (std::size_t i = 0; i + 1 < m_open.size(); ++i) {
            const JsonValue& value = m_open[i].value;
            place += (value.names.empty() ? std::to_string(value.elements.size()) : value.names.back()) + "/";
        }
        return place + shortened(name);
    }

    std::string_view m_source;
    std::string m_prefix;
    Issues& m_issues;
    JsonValue m_root;
    std::vector<Open> m_open;
};

std::string quoted(const std::string& text) { return Json(text).dump(); }

void write(const JsonValue& value, std::string& out)
{
    switch (value.type) {
    case JsonType::Null:
        out += "null";
        return;
    case JsonType::Bool:
        out += value.flag ? "true" : "false";
        return;
    case JsonType::Number:
        out += value.text;
        return;
    case JsonType::String:
        out += quoted(value.text);
        return;
    case JsonType::Array:
    case JsonType::Object:
        break;
    }
    const bool isObject = value.type == JsonType::Object;
    out += isObject ? '{' : '[';
    for (std::size_t i = 0; i < value.elements.size(); ++i) {
        out += i == 0 ? "" : ",";
        out += isObject ? quoted(value.names[i]) + ":" : std::string();
        write(value.elements[i], out);
    }
    out += isObject ? '}' : ']';
}

bool isRefused(std::string_view source, const std::string& prefix, Issues& issues, const JsonLimits& limits)
{
    if (source.find_first_not_of(" \t\r\n") == std::string_view::npos)
        issues.push_back({IssueCode::EmptyFile, prefix, {}});
    else if (source.size() > limits.bytes)
        issues.push_back({IssueCode::FileTooLarge, prefix, std::to_string(source.size()), limits.bytes});
    else if (const auto fault = firstFaultyByte(source))
        issues.push_back({IssueCode::NotUtf8, prefix + linePlace(source, *fault), {}});
    else if (const auto deep = firstTooDeep(source, kDeepestNesting))
        issues.push_back({IssueCode::NestedTooDeep, prefix + linePlace(source, *deep), {}, kDeepestNesting});
    else if (const std::size_t values = countValues(source); values > limits.values)
        issues.push_back({IssueCode::TooManyValues, prefix, std::to_string(values), limits.values});
    else
        return false;
    return true;
}

} // namespace

JsonValue JsonValue::string(std::string value)
{
    JsonValue made;
    made.type = JsonType::String;
    made.text = std::move(value);
    return made;
}

JsonValue JsonValue::boolean(bool value)
{
    JsonValue made;
    made.type = JsonType::Bool;
    made.flag = value;
    return made;
}

JsonValue JsonValue::object()
{
    JsonValue made;
    made.type = JsonType::Object;
    return made;
}

const JsonValue* JsonValue::find(std::string_view name) const
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? nullptr : &elements[static_cast<std::size_t>(found - names.begin())];
}

JsonValue& JsonValue::field(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return elements[static_cast<std::size_t>(found - names.begin())];
    names.emplace_back(name);
    return elements.emplace_back();
}

void JsonValue::replaceFields(const JsonValue& other)
{
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < names.size(); ++i)
        places.emplace(names[i], i);
    for (std::size_t i = 0; i < other.names.size(); ++i) {
        if (const auto found = places.find(other.names[i]); found != places.end()) {
            elements[found->second] = other.elements[i];
            continue;
        }
        names.push_back(other.names[i]);
        elements.push_back(other.elements[i]);
    }
}

std::optional<JsonValue> parseJson(std::string_view source, const std::string& prefix, Issues& issues,
                                   const JsonLimits& limits)
{
    if (isRefused(source, prefix, issues, limits))
        return std::nullopt;
    TreeBuilder builder(source, prefix, issues);
    if (!Json::sax_parse(source.begin(), source.end(), &builder))
        return std::nullopt;
    return builder.take();
}

std::string writeJson(const JsonValue& value)
{
    std::string out;
    write(value, out);
    return out;
}

std::string shortened(std::string_view text)
{
    constexpr int kMost = 80;
    int characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U && ++characters > kMost)
            return std::string(text.substr(0, i));
    return std::string(text);
}

} // namespace soundings
