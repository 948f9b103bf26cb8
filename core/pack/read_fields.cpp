// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/read_fields.h"

#include "core/text_identity.h"

#include <algorithm>
#include <charconv>

namespace soundings {

namespace {

constexpr int kWhole = 100;

void needShort(const JsonReader& field, const std::string& text, std::size_t longest)
{
    const auto characters = std::count_if(text.begin(), text.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (static_cast<std::size_t>(characters) > longest)
        field.reading().add(IssueCode::TextTooLong, field.place(), text, longest);
}

std::optional<std::int64_t> wholeOf(std::string_view digits)
{
    std::int64_t number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, fault] = std::from_chars(digits.data(), end, number);
    if (digits.empty() || fault != std::errc() || stop != end)
        return std::nullopt;
    return number;
}

/// Empty for what Fraction::text() does not write.
std::optional<Fraction> fractionOf(const std::string& text)
{
    const std::size_t slash = text.find('/');
    const auto above = wholeOf(std::string_view(text).substr(0, slash));
    const auto below =
        slash == std::string::npos ? std::optional<std::int64_t>(1) : wholeOf(std::string_view(text).substr(slash + 1));
    if (!above || !below || *below <= 0)
        return std::nullopt;
    const Fraction made = Fraction::of(*above, *below);
    return made.text() == text ? std::optional(made) : std::nullopt;
}

} // namespace

std::string readPackName(const JsonReader& field)
{
    std::string name = field.string();
    if (name.empty())
        return name;
    needShort(field, name, kLongestName);
    if (hasHiddenCharacter(name))
        field.add(IssueCode::HiddenCharacter, name);
    else if (tidied(name) != name || trimmed(name).empty())
        field.add(IssueCode::WrongValue, name);
    return name;
}

std::string readPackLine(const JsonReader& field, std::size_t longest)
{
    if (!field.isThere())
        return {};
    std::string text = field.string();
    needShort(field, text, longest);
    if (hasHiddenCharacter(text))
        field.add(IssueCode::HiddenCharacter, text);
    return text;
}

std::string readPackLines(const JsonReader& field, std::size_t longest)
{
    if (!field.isThere())
        return {};
    std::string text = field.string();
    needShort(field, text, longest);
    if (hasHiddenInLines(text))
        field.add(IssueCode::HiddenCharacter, text);
    return text;
}

Date readPackDay(const JsonReader& field)
{
    const std::string text = field.string();
    const std::optional<Date> day = parseDate(text);
    if (!day && !text.empty())
        field.add(IssueCode::WrongValue, text);
    return day.value_or(Date{});
}

std::int64_t readPackNumber(const JsonReader& field)
{
    const std::int64_t number = field.count();
    if (number == 0 && field.is(JsonType::Number))
        field.add(IssueCode::WrongValue, field.written());
    return number;
}

PackRound readPackRound(const JsonReader& field)
{
    if (!field.expectObject({"id", "label", "date"}))
        return {};
    return {{field.field("id").id()}, readPackName(field.field("label")), readPackDay(field.field("date"))};
}

PackAgency readPackAgency(const JsonReader& field)
{
    if (!field.expectObject({"id", "name"}))
        return {};
    return {{field.field("id").id()}, readPackName(field.field("name"))};
}

Fraction readPackScore(const JsonReader& field)
{
    const std::string text = field.string();
    const std::optional<Fraction> score = fractionOf(text);
    if (score && *score >= Fraction(0) && *score <= Fraction(kWhole))
        return *score;
    if (!text.empty())
        field.add(IssueCode::WrongValue, text);
    return {};
}

} // namespace soundings
