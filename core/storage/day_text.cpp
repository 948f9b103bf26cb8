// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/day_text.h"

#include "core/error.h"

namespace soundings {

std::optional<std::string> dayText(const std::optional<Date>& day)
{
    if (!day)
        return std::nullopt;
    std::string text = isoText(*day);
    if (!parseDate(text))
        throw Error(ErrorCode::Internal, text);
    return text;
}

std::optional<Date> dayAt(const Query& row, int column, const Connection& connection)
{
    if (row.isNull(column))
        return std::nullopt;
    const std::optional<Date> day = parseDate(row.text(column));
    if (!day)
        throw Error(ErrorCode::Damaged, row.text(column), connection.path());
    return day;
}

} // namespace soundings
