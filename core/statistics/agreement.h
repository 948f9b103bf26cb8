// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/histogram.h"

#include <cstdint>
#include <vector>

namespace soundings::statistics {

/// Variance of answers made at random on a scale of `levels` points: (A² − 1)/12 (James, Demaree and Wolf 1984).
double uniformNullVariance(int levels);

/// r_wg = 1 − s²/null, s² with n − 1, cut off at 0 (`truncated`). 1 where everybody agrees (James et al. 1984, 1993).
/// `nullVariance` ≤ 0: the uniform one. Undefined for fewer than two answers.
struct WithinGroupAgreement {
    double value = 0;
    bool truncated = false;
};
Figure<WithinGroupAgreement> rwg(const Histogram& histogram, double nullVariance = 0);

/// r_wg(J) = J(1 − q)/(J(1 − q) + q) of several items of one scale, q their mean variance over the null, cut off at 1
/// (`truncated`), each item with the answers it has (James, Demaree and Wolf 1984); and the J-free r*_wg = 1 − q
/// (Lindell, Brandt and Whitney 1999). Items with fewer than two answers are left out; undefined (OnlyOne) if all are.
struct MultiItemAgreement {
    double value = 0;
    double lindell = 0;
    bool truncated = false;
};
Figure<MultiItemAgreement> rwgJ(const std::vector<Histogram>& items, double nullVariance = 0);

/// What is said of an r_wg or r_wg(J) in hundredths: to .30 no agreement, .50 weak, .70 moderate, .90 strong, above it
/// very strong (LeBreton and Senter 2008).
enum class AgreementBand { None, Weak, Moderate, Strong, VeryStrong };
AgreementBand agreementBand(double rwg);

/// Mean distance of the answers from their mean and from their median, in scale points (Burke, Finkelstein and Dusig
/// 1999). Undefined for no answers; 0 where everybody agrees.
struct AverageDeviation {
    double fromMean = 0;
    double fromMedian = 0;
};
Figure<AverageDeviation> averageDeviation(const Histogram& histogram);
/// The mean over items, AD_M(J) and AD_Md(J). Items nobody answered are left out; undefined (NoAnswers) if all are.
Figure<AverageDeviation> averageDeviation(const std::vector<Histogram>& items);
/// Above it people see things differently: A/6 (Burke and Dunlap 2002).
double averageDeviationCut(int levels);
/// At least a quarter of the people at each of the two ends: "two camps". A rule of our own (STATISTICS.md
/// section 3.7), no test; false where nobody answered.
bool isSplit(const Histogram& histogram);

} // namespace soundings::statistics
