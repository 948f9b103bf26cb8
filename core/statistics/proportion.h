// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"

#include <cstdint>

namespace soundings::statistics {

/// A share of people, 0..1, with Wilson's score interval (Wilson 1927; Newcombe 1998 method 3). With a headcount n
/// becomes n(N − 1)/(N − n); everybody answered: the interval is the point. `headcount` 0: not known.
/// Undefined for no answers, or a headcount below them.
struct Share {
    double share = 0;
    Interval interval;
};
Figure<Share> wilsonShare(std::int64_t favourable, std::int64_t people, std::int64_t headcount = 0,
                          double confidence = 0.95);

/// The same where this part of the variance is left by the headcount, (N - n)/(N - 1): 1 where it is not known, 0 where
/// everybody answered.
Figure<Share> wilsonShareOfFinite(std::int64_t favourable, std::int64_t people, double uncovered,
                                  double confidence = 0.95);

/// Difference of two independent shares, first minus second (Newcombe 1998, Stat. Med. 17:873, method 10).
/// Undefined (NoAnswers) where one of them is of nobody.
Figure<Share> newcombeDifference(std::int64_t favourable1, std::int64_t people1, std::int64_t favourable2,
                                 std::int64_t people2, double confidence = 0.95);

} // namespace soundings::statistics
