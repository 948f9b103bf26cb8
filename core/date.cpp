// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace soundings {

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day real{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!real.ok())
        return std::nullopt;
    return Date{*year, *month, *day};
}

std::optional<DayFault> dayFault(std::string_view text)
{
    const bool isIso = text.size() == 10 && text[4] == '-' && text[7] == '-' && digits(text.substr(0, 4))
        && digits(text.substr(5, 2)) && digits(text.substr(8, 2));
    if (!isIso)
        return DayFault::NotIso;
    if (digits(text.substr(0, 4)) == 0)
        return DayFault::NoSuchYear;
    const int month = *digits(text.substr(5, 2));
    if (month < 1 || month > 12)
        return DayFault::NoSuchMonth;
    return parseDate(text) ? std::nullopt : std::optional(DayFault::NoSuchDay);
}

int yearsToNearest(const Date& day, const std::vector<Date>& others)
{
    std::optional<int> nearest;
    for (const Date& other : others) {
        const auto& [first, last] = std::minmax(day, other);
        const bool isShort = std::pair(last.month, last.day) < std::pair(first.month, first.day);
        const int years = last.year - first.year - (isShort ? 1 : 0);
        nearest = std::min(nearest.value_or(years), years);
    }
    return nearest.value_or(0);
}

std::string isoText(const Date& date)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
    return text;
}

} // namespace soundings
