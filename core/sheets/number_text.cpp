// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace soundings {

namespace {

constexpr double kFirstDayAfter9999 = 2'958'466; // 1 January 10000
constexpr int kSecondsADay = 86'400;

/// One that begins and ends as it would be written, which nearly every answer does.
bool isShortInteger(std::string_view text)
{
    constexpr std::size_t kExact = 15;
    return !text.empty() && text.size() <= kExact && (text.size() == 1 || text.front() != '0')
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<double> numberOf(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::string textOf(double number)
{
    constexpr int kDigits = 15;
    std::array<char, 32> text{};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::general, kDigits);
    return number == 0 ? "0" : std::string(text.data(), end);
}

template <class... Numbers> std::string printed(const char* format, Numbers... numbers)
{
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), format, numbers...); // NOLINT(*-vararg)
    return {text.data(), static_cast<std::size_t>(length)};
}

/// Days of the calendar since 1970, of a serial number's whole part.
std::chrono::sys_days dayOf(long long serial, bool from1904)
{
    using namespace std::chrono;
    constexpr long long kDayThatNeverWas = 60; // 29 February 1900
    if (from1904)
        return sys_days(year(1904) / January / 1) + days(serial);
    return sys_days(year(1899) / December / (serial > kDayThatNeverWas ? 30 : 31)) + days(serial);
}

} // namespace

NumberKind numberKindOf(int builtInFormat)
{
    constexpr std::array<std::pair<int, int>, 4> kDates{{{14, 22}, {27, 36}, {45, 47}, {50, 58}}};
    const bool isDate = std::any_of(kDates.begin(), kDates.end(), [&](const auto& range) {
        return builtInFormat >= range.first && builtInFormat <= range.second;
    });
    const bool isPercent = builtInFormat == 9 || builtInFormat == 10;
    return isDate ? NumberKind::Date : isPercent ? NumberKind::Percent : NumberKind::Plain;
}

NumberKind numberKindOf(std::string_view formatCode)
{
    bool isPercent = false;
    for (std::size_t i = 0; i < formatCode.size() && formatCode[i] != ';'; ++i) {
        const char c = formatCode[i];
        if (c == '\\' || c == '_' || c == '*') { // the next character as it is, as room, or again and again
            ++i;
        } else if (c == '"') {
            i = std::min(formatCode.find('"', i + 1), formatCode.size());
        } else if (c == '[') {
            const std::size_t end = std::min(formatCode.find(']', i), formatCode.size());
            const std::string_view inside = formatCode.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                return NumberKind::Date;
            i = end;
        } else if (std::string_view("dDmMyYhHsS").find(c) != std::string_view::npos) {
            return NumberKind::Date;
        }
        isPercent = isPercent || c == '%';
    }
    return isPercent ? NumberKind::Percent : NumberKind::Plain;
}

std::optional<std::string> numberText(std::string_view number)
{
    if (isShortInteger(number))
        return std::string(number);
    const std::optional<double> value = numberOf(number);
    return value ? std::optional(textOf(*value)) : std::nullopt;
}

std::optional<std::string> percentText(std::string_view number)
{
    const std::optional<double> value = numberOf(number);
    return value && std::isfinite(*value * 100) ? std::optional(textOf(*value * 100) + "%") : std::nullopt;
}

std::optional<std::string> dateText(std::string_view serial, bool from1904)
{
    using namespace std::chrono;
    const std::optional<double> value = numberOf(serial);
    if (!value || *value < 0 || *value >= kFirstDayAfter9999 - (from1904 ? 1'462 : 0))
        return numberText(serial);
    const long long seconds = std::llround(*value * kSecondsADay);
    const long long whole = seconds / kSecondsADay;
    const auto second = static_cast<int>(seconds % kSecondsADay);
    const std::string time = printed("%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
    if (whole == 0 && second > 0)
        return time;
    constexpr long long kDayThatNeverWas = 60;
    const year_month_day day(dayOf(whole, from1904));
    const std::string date = !from1904 && whole == kDayThatNeverWas
        ? "1900-02-29"
        : printed("%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return second == 0 ? date : date + " " + time;
}

std::string isoDateText(std::string_view text)
{
    const std::size_t mark = text.find('T');
    if (mark == std::string_view::npos)
        return std::string(text);
    const std::string_view time = text.substr(mark + 1);
    const bool isDay = time.find_first_not_of("0:.Z") == std::string_view::npos;
    return std::string(text.substr(0, mark)) + (isDay ? std::string() : " " + std::string(time));
}

} // namespace soundings
