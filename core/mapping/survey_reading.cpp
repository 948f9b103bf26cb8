// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/survey_reading.h"

#include <algorithm>

namespace soundings {

bool SurveyReading::hasUnknownColumns() const
{
    return std::any_of(columns.begin(), columns.end(), [](const ReadColumn& column) { return !column.target; });
}

} // namespace soundings
