// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/json_reader.h"

#include "core/questionnaire/exact_number.h"
#include "core/text_identity.h"

namespace soundings {

namespace {

std::string joined(std::string_view path, std::string_view name)
{
    std::string all;
    all.reserve(path.size() + 1 + name.size());
    all.append(path).append(path.empty() ? "" : "/").append(name);
    return all;
}

/// How places and keys call an element of a list: by its own id, by its value where it has none, or by its index.
std::string nameOf(const JsonValue& element, std::size_t index)
{
    const JsonValue* id = element.find("id");
    if (id != nullptr && id->type == JsonType::String && isId(id->text))
        return id->text;
    const JsonValue* value = element.find("value");
    constexpr std::size_t kLongestValue = 20; // digits: a place is repeated in the places of all that lies below it
    if (id == nullptr && value != nullptr && value->type == JsonType::Number && value->text.size() <= kLongestValue)
        return value->text;
    return std::to_string(index);
}

} // namespace

JsonReader::JsonReader(const JsonValue& root, Reading& reading, std::string place, std::string key)
    : m_value(&root), m_place(std::move(place)), m_key(std::move(key)), m_reading(&reading)
{
}

JsonReader JsonReader::child(const JsonValue& value, std::string_view name) const
{
    return {value, *m_reading, joined(m_place, name), joined(m_key, name)};
}

bool JsonReader::expect(JsonType type) const
{
    if (is(type))
        return true;
    if (isThere())
        add(IssueCode::WrongType, m_value->text);
    else
        add(IssueCode::MissingField);
    if (type == JsonType::Array || type == JsonType::Object)
        m_reading->breakOff();
    return false;
}

bool JsonReader::expectObject(std::initializer_list<std::string_view> known) const
{
    if (!expect(JsonType::Object))
        return false;
    for (const std::string& name : m_value->names)
        if (std::find(known.begin(), known.end(), name) == known.end())
            m_reading->add(IssueCode::UnknownField, joined(m_place, shortened(name)), name);
    return true;
}

JsonReader JsonReader::field(std::string_view name) const
{
    static const JsonValue kNothing;
    const JsonValue* found = m_value == nullptr ? nullptr : m_value->find(name);
    return child(found == nullptr ? kNothing : *found, name);
}

void JsonReader::addTooMany(IssueCode code, std::size_t found, std::size_t most) const
{
    m_reading->add(code, m_place, std::to_string(found), most);
    m_reading->breakOff();
}

/// How many elements to read.
std::size_t JsonReader::countUpTo(std::size_t most) const
{
    if (m_reading->isFull())
        return 0;
    if (size() > most)
        addTooMany(IssueCode::TooMany, size(), most);
    return std::min(size(), most);
}

std::vector<std::pair<std::string, JsonReader>> JsonReader::fields(std::size_t most) const
{
    std::vector<std::pair<std::string, JsonReader>> all;
    if (!isThere() || !expect(JsonType::Object))
        return all;
    const std::size_t count = countUpTo(most);
    for (std::size_t i = 0; i < count; ++i)
        all.emplace_back(m_value->names[i], child(m_value->elements[i], shortened(m_value->names[i])));
    return all;
}

std::vector<JsonReader> JsonReader::elements(std::size_t most) const
{
    std::vector<JsonReader> all;
    if (!isThere() || !expect(JsonType::Array))
        return all;
    const std::size_t count = countUpTo(most);
    for (std::size_t i = 0; i < count; ++i)
        all.push_back(child(m_value->elements[i], nameOf(m_value->elements[i], i)));
    return all;
}

std::vector<JsonReader> JsonReader::elementsOfTheirOwn(std::size_t most) const
{
    std::vector<JsonReader> all = elements(most);
    for (JsonReader& element : all)
        if (element.field("id").is(JsonType::String))
            element.m_key = shortened(element.field("id").m_value->text);
        else
            m_reading->breakOff();
    return all;
}

std::string JsonReader::string() const
{
    if (!expect(JsonType::String))
        return {};
    if (m_value->text.empty())
        add(IssueCode::EmptyText);
    checkLength(m_value->text, m_place, *m_reading);
    return m_value->text;
}

std::string JsonReader::id() const
{
    std::string words = string();
    if (!words.empty() && !isId(words))
        add(IssueCode::WrongValue, words);
    return words;
}

int JsonReader::integer(int lowest, int highest) const
{
    if (expect(JsonType::Number))
        return integerOr(lowest, lowest, highest);
    return lowest;
}

std::int64_t JsonReader::count() const
{
    if (!expect(JsonType::Number))
        return 0;
    const std::optional<Fraction> exact = exactNumber(m_value->text);
    if (exact && exact->denominator() == 1 && *exact >= Fraction(0) && *exact < Fraction(1'000'000'000'000'000))
        return static_cast<std::int64_t>(exact->numerator());
    add(IssueCode::WrongValue, m_value->text);
    return 0;
}

Fraction JsonReader::number(int lowest, int highest) const
{
    if (!expect(JsonType::Number))
        return lowest;
    const std::optional<Fraction> exact = exactNumber(m_value->text);
    if (exact && *exact >= Fraction(lowest) && *exact <= Fraction(highest))
        return *exact;
    add(IssueCode::WrongValue, m_value->text);
    return lowest;
}

int JsonReader::integerOr(int otherwise, int lowest, int highest) const
{
    if (!isThere() || !expect(JsonType::Number))
        return otherwise;
    const std::optional<Fraction> exact = exactNumber(m_value->text);
    if (exact && exact->denominator() == 1 && *exact >= Fraction(lowest) && *exact <= Fraction(highest))
        return static_cast<int>(exact->numerator());
    add(IssueCode::WrongValue, m_value->text);
    return otherwise;
}

bool JsonReader::flagOr(bool otherwise) const
{
    return isThere() && expect(JsonType::Bool) ? m_value->flag : otherwise;
}

void JsonReader::expectFlag(bool wanted) const
{
    if (flagOr(wanted) != wanted)
        add(IssueCode::WrongValue, wanted ? "false" : "true");
}

void JsonReader::expectString(std::string_view wanted) const
{
    const std::string words = isThere() ? string() : std::string(wanted);
    if (!words.empty() && words != wanted)
        add(IssueCode::WrongValue, words);
}

/// The words of a string; empty, with an issue, where it is something else or says nothing.
std::string JsonReader::words(const JsonValue& value, const std::string& where) const
{
    if (value.type != JsonType::String) {
        m_reading->add(IssueCode::WrongType, where, value.text);
        return {};
    }
    if (trimmed(value.text).empty())
        m_reading->add(IssueCode::EmptyText, where);
    else if (hasHiddenInLines(value.text))
        m_reading->add(IssueCode::HiddenCharacter, where, value.text);
    checkLength(value.text, where, *m_reading);
    checkPlaceholders(value.text, where, *m_reading);
    return value.text;
}

/// {"en": "Yes", "cy": "Ydw"}
void JsonReader::readLanguages(Text& text) const
{
    if (m_value->find(m_reading->language()) == nullptr)
        m_reading->add(IssueCode::MissingField, m_place + "/" + m_reading->language());
    for (const auto& [language, value] : fields(kMostLanguages + 1)) {
        if (language == m_reading->language())
            text.original = words(*value.m_value, value.place());
        else if (isLanguageTag(language))
            text.translations.emplace_back(language, words(*value.m_value, value.place()));
        else
            m_reading->add(IssueCode::UnknownField, value.place(), language);
    }
}

Text JsonReader::text(ReadBy readBy) const
{
    Text text;
    if (!isThere())
        add(IssueCode::MissingField);
    else if (is(JsonType::Object))
        readLanguages(text);
    else
        text.original = words(*m_value, m_place);
    m_reading->translate(text, m_key);
    if (isThere())
        m_reading->count(text, m_key, readBy);
    return text;
}

Text JsonReader::textIfThere(ReadBy readBy) const { return isThere() ? text(readBy) : Text(); }

std::vector<Text> JsonReader::texts(ReadBy readBy) const
{
    std::vector<Text> all;
    if (isThere() && !is(JsonType::Array))
        all.push_back(text(readBy));
    else
        for (const JsonReader& element : elements())
            all.push_back(element.text(readBy));
    return all;
}

} // namespace soundings
