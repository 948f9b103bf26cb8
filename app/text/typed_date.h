// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/date.h"

#include <optional>

namespace soundings {

/// Reads a day as people type it: "5 October 2026", "5 Oct 2026", "5 Hydref 2026", "2026-10-05", "5/10/2026" (the day
/// first), "5/10/26" (of this century). Months in English and Welsh, whole or from three letters on. Empty where it is
/// no such day.
std::optional<Date> typedDate(const QString& text);

} // namespace soundings
