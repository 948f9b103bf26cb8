// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/date.h"

#include <string>
#include <vector>

namespace soundings {

/// Why what was typed is no day, and what to type; empty where it is one.
QString dayFaultText(const std::string& typed);

/// Says in which forms a day may be typed.
QString writeDateText(const Date& example);

/// That a round's day is far from today and from the other rounds; empty where it is near one of them.
QString farDayText(const Date& day, std::vector<Date> otherRounds, const Date& today);

} // namespace soundings
