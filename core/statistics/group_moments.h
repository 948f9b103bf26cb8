// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings::statistics {

/// One group's values by their count and exact moments: enough for the analysis of variance.
struct GroupMoments {
    double people = 0;
    double sum = 0;
    double sumOfSquares = 0;
};

} // namespace soundings::statistics
