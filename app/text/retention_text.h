// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/date.h"

#include <optional>

namespace soundings {

/// How long before the day to which a file is kept somebody is reminded of it.
inline constexpr int kRetentionNoticeDays = 30;

/// "The file is kept until 1 April 2030."
QString keptUntilText(const std::optional<Date>& until);
/// That the day has come, or is at most kRetentionNoticeDays away, and what can be done; empty where there is nothing
/// to remind of. `path`: where the file is.
QString retentionReminder(const std::optional<Date>& until, const Date& today, const QString& path);

} // namespace soundings
