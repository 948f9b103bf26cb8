// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// A day of the Gregorian calendar, kept and compared as ISO 8601 text.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
#if __cplusplus >= 202002L // what includes libqpdf is C++17 (uses_qpdf in app/CMakeLists.txt)
    auto operator<=>(const Date&) const = default;
#endif
};

/// Reads "2026-10-05"; empty if it is not a real day written so.
std::optional<Date> parseDate(std::string_view text);
/// Why somebody's text is no day: not written as YYYY-MM-DD; a year before the first; a month or a day that year has
/// not.
enum class DayFault { NotIso, NoSuchYear, NoSuchMonth, NoSuchDay };
std::optional<DayFault> dayFault(std::string_view text);

/// Whole years to the nearest of `others`, before or after; 0 where there are none.
int yearsToNearest(const Date& day, const std::vector<Date>& others);
/// So far from today and from the other rounds a date is asked about: a slip in the year is likelier.
inline constexpr int kFarYears = 10;

/// "2026-10-05".
std::string isoText(const Date& date);

} // namespace soundings
