// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/packed_json.h"

#include "core/questionnaire/json_value.h"

#include <charconv>
#include <stdexcept>

namespace soundings {

namespace {

/// Before a value; in the order of JsonType, with one of its own for what is true.
constexpr char kNull = 'z';
constexpr char kFalse = 'f';
constexpr char kTrue = 't';
constexpr char kNumber = 'n';
constexpr char kString = 's';
constexpr char kArray = 'a';
constexpr char kObject = 'o';

void packText(std::string_view text, std::string& out)
{
    out += std::to_string(text.size()) + ':';
    out += text;
}

void pack(const JsonValue& value, std::string& out)
{
    switch (value.type) {
    case JsonType::Null:
        out += kNull;
        return;
    case JsonType::Bool:
        out += value.flag ? kTrue : kFalse;
        return;
    case JsonType::Number:
    case JsonType::String:
        out += value.type == JsonType::Number ? kNumber : kString;
        packText(value.text, out);
        return;
    case JsonType::Array:
    case JsonType::Object:
        break;
    }
    out += value.type == JsonType::Array ? kArray : kObject;
    out += std::to_string(value.elements.size()) + ':';
    for (std::size_t i = 0; i < value.elements.size(); ++i) {
        if (value.type == JsonType::Object)
            packText(value.names[i], out);
        pack(value.elements[i], out);
    }
}

class Unpacker {
public:
    explicit Unpacker(std::string_view packed) : m_left(packed) { }

    JsonValue value()
    {
        JsonValue made;
        const char kind = take(1).front();
        switch (kind) {
        case kTrue:
        case kFalse:
            return JsonValue::boolean(kind == kTrue);
        case kString:
        case kNumber:
            made.type = kind == kNumber ? JsonType::Number : JsonType::String;
            made.text = take(count());
            return made;
        case kArray:
        case kObject:
            made.type = kind == kArray ? JsonType::Array : JsonType::Object;
            readElements(made, count());
            return made;
        default:
            return made;
        }
    }

private:
    std::string_view take(std::size_t bytes)
    {
        if (bytes > m_left.size())
            throw std::out_of_range("packed JSON ends too early");
        const std::string_view taken = m_left.substr(0, bytes);
        m_left.remove_prefix(bytes);
        return taken;
    }

    std::size_t count()
    {
        std::size_t number = 0;
        const std::from_chars_result read = std::from_chars(m_left.data(), m_left.data() + m_left.size(), number);
        take(static_cast<std::size_t>(read.ptr - m_left.data()) + 1);
        return number;
    }

    void readElements(JsonValue& made, std::size_t wanted)
    {
        made.elements.reserve(wanted);
        if (made.type == JsonType::Object)
            made.names.reserve(wanted);
        for (std::size_t i = 0; i < wanted; ++i) {
            if (made.type == JsonType::Object)
                made.names.emplace_back(take(count()));
            made.elements.push_back(value());
        }
    }

    std::string_view m_left;
};

} // namespace

std::string packJson(const JsonValue& value)
{
    std::string out;
    pack(value, out);
    return out;
}

JsonValue unpackJson(std::string_view packed) { return Unpacker(packed).value(); }

} // namespace soundings
