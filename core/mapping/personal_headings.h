// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace soundings {

/// Whether a column of this heading is about a person or a machine (an address, a time, a number of a response) on any
/// survey platform we know, or in sheets kept by hand. `isLimeSurvey`: other headings of the file say that LimeSurvey
/// wrote it; there "<code>Time" is the time that a question took.
bool isPersonalHeading(std::string_view heading, bool isLimeSurvey);

/// Whether only LimeSurvey has columns of this heading.
bool isLimeSurveyHeading(std::string_view heading);

} // namespace soundings
