// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// A day of the Gregorian calendar, kept and compared as ISO 8601 text.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
    auto operator<=>(const Date&) const = default;
};

/// Reads "2026-10-05"; empty if it is not a real day written so.
std::optional<Date> parseDate(std::string_view text);
/// "2026-10-05".
std::string isoText(const Date& date);

} // namespace soundings
