// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/statistics_json.h"

#include <iosfwd>

namespace soundings::cli {

/// For people: sentences first, then tables.
void writeStatisticsText(const SurveyStatistics& statistics, std::ostream& out);

} // namespace soundings::cli
