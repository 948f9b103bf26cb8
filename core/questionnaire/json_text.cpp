// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/json_reader.h"

namespace soundings {

namespace {

/// Control characters other than a new line and a tab have no place in XML, spreadsheets and windows.
bool hasControlCharacter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
    });
}

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\n") == std::string_view::npos; }

} // namespace

/// The words of a string; empty, with an issue, where it is something else or says nothing.
std::string JsonReader::words(const JsonValue& value, const std::string& where) const
{
    if (value.type != JsonType::String) {
        m_reading->add(IssueCode::WrongType, where, value.text);
        return {};
    }
    if (isBlank(value.text))
        m_reading->add(IssueCode::EmptyText, where);
    else if (hasControlCharacter(value.text))
        m_reading->add(IssueCode::WrongValue, where, value.text);
    checkPlaceholders(value.text, where, *m_reading);
    return value.text;
}

/// {"en": "Yes", "cy": "Ydw"}
void JsonReader::readLanguages(Text& text) const
{
    if (m_value->find(m_reading->language()) == nullptr)
        m_reading->add(IssueCode::MissingField, m_place + "/" + m_reading->language());
    for (const auto& [language, value] : fields()) {
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
