// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// What a spreadsheet's number format shows a number as, as far as that changes what it is.
enum class NumberKind { Plain, Date, Percent };

/// By the codes of ECMA-376 part 1, 18.8.30 and 18.8.31: a date format has a day, month, year, hour or second outside
/// of quotes, brackets and escapes; [h] is one too.
NumberKind numberKindOf(std::string_view formatCode);
/// Of the formats that have a number and no code of their own.
NumberKind numberKindOf(int builtInFormat);

/// The number without trailing noughts ("4.0" is "4", "4.4000000000000004" is "4.4": 15 digits, as a spreadsheet
/// shows). Empty where it is no number, or none of those that a spreadsheet can hold.
std::optional<std::string> numberText(std::string_view number);
/// "0.5" is "50%".
std::optional<std::string> percentText(std::string_view number);
/// A serial number as "2026-03-01", with a time as "2026-03-01 09:30:00", or as "09:30:00" alone below 1. Day 1 is 1
/// January 1900 and there is a 29 February 1900, or day 0 is 1 January 1904. One that is no date stays the number.
std::optional<std::string> dateText(std::string_view serial, bool from1904);

/// "2026-03-01T00:00:00" as "2026-03-01", and with another time as "2026-03-01 09:30:00".
std::string isoDateText(std::string_view text);

} // namespace soundings
