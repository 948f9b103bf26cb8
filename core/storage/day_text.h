// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/storage/query.h"

#include <optional>
#include <string>

namespace soundings {

/// A day as a column keeps it that may be NULL. Throws Error{Internal} for one the calendar does not have.
std::optional<std::string> dayText(const std::optional<Date>& day);
/// Throws Error{Damaged} where there is something that is no day.
std::optional<Date> dayAt(const Query& row, int column, const Connection& connection);

} // namespace soundings
