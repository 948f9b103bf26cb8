// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/response/round.h"

#include <vector>

namespace soundings {

/// What a new round of this day may be called: the season; the month where the season has a round already.
QString suggestedLabel(const Date& day, const std::vector<Round>& rounds);

} // namespace soundings
