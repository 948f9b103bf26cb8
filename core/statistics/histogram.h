// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"

#include <cstdint>
#include <vector>

namespace soundings::statistics {

/// How many gave each code of a scale, lowest first: the one sufficient statistic of an item. Codes are 1..levels, of
/// which there are two or more: a scale has no fewer points.
class Histogram {
public:
    explicit Histogram(std::vector<std::int64_t> counts) : m_counts(std::move(counts)) { }
    [[nodiscard]] const std::vector<std::int64_t>& counts() const { return m_counts; }
    [[nodiscard]] int levels() const { return static_cast<int>(m_counts.size()); }
    [[nodiscard]] std::int64_t people() const;
    /// Of codes 1..levels. Undefined for no answers, as are pomp() and median().
    [[nodiscard]] Figure<double> mean() const;
    /// The mean as 0..100 (POMP; Cohen, Cohen, Aiken and West 1999).
    [[nodiscard]] Figure<double> pomp() const;
    /// With n − 1, from exact integer sums; 0 where everybody answered alike. Undefined for no answers, or one
    /// (OnlyOne).
    [[nodiscard]] Figure<double> variance() const;
    /// Half-way between the two middle answers where they differ.
    [[nodiscard]] Figure<double> median() const;

private:
    std::vector<std::int64_t> m_counts;
};

/// Confidence interval of a mean on a bounded scale, in codes 1..levels.
struct BoundedMean {
    double mean = 0;
    Interval interval;
    double effectivePeople = 0; ///< infinite (everyone answered): equal bounds, and this is 0
    bool smoothed = false; ///< everybody answered alike, so that one pseudo-person stands in for the spread
};

/// Wilson-type interval with Kish's effective n and a t quantile (STATISTICS.md section 4.2; Franco et al. 2019).
/// `headcount` 0: not known. Undefined for no answers, one answer, or a headcount below the answers.
Figure<BoundedMean> boundedScoreInterval(const Histogram& histogram, std::int64_t headcount = 0,
                                         double confidence = 0.95);

/// The same interval for scores on the ruler 0..100 that are no codes (person scores of a section). `variance`: of the
/// people's scores with n − 1. `uncovered`: share of the headcount's variance that is left, (N − n)/(N − 1); 1 where
/// the headcount is not known, 0 where everybody answered. Undefined for no answers, or one unless it is everybody.
struct RulerMean {
    double mean = 0;
    double variance = 0;
    std::int64_t people = 0;
    int levels = 5;
};
Figure<Interval> boundedRulerInterval(const RulerMean& mean, double uncovered = 1, double confidence = 0.95);

/// Difference of two means by square-and-add of their own intervals (MOVER; Zou and Donner 2008).
Interval moverDifference(double mean1, const Interval& interval1, double mean2, const Interval& interval2);

/// Mean of strata weighted by headcount and its standard error with finite-population correction
/// (Cochran 1977, section 5.4). Undefined for no strata (NoAnswers), a stratum of fewer than two answers (OnlyOne), or
/// a headcount below the answers.
struct Stratum {
    std::int64_t people = 0;
    double mean = 0;
    double standardDeviation = 0;
    std::int64_t headcount = 0;
};
struct StratifiedMean {
    double mean = 0;
    double standardError = 0;
};
Figure<StratifiedMean> stratifiedMean(const std::vector<Stratum>& strata);

} // namespace soundings::statistics
