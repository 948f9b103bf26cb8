// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/distributions.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace soundings::statistics {

namespace {

namespace bm = boost::math;
using Policy = bm::policies::policy<bm::policies::promote_double<false>>;
using Normal = bm::normal_distribution<double, Policy>;
using Student = bm::students_t_distribution<double, Policy>;
using Fisher = bm::fisher_f_distribution<double, Policy>;

} // namespace

double normalQuantile(double p)
{
    // Interval after interval asks for the same one.
    thread_local double last = 0.5;
    thread_local double quantile = 0;
    if (p != last) {
        quantile = p <= 0.5 ? bm::quantile(Normal(), p) : bm::quantile(bm::complement(Normal(), 1 - p));
        last = p;
    }
    return quantile;
}

double normalCdf(double x) { return bm::cdf(Normal(), x); }

double normalUpperTail(double x) { return bm::cdf(bm::complement(Normal(), x)); }

namespace {

/// From here on four terms are right to the last digits.
constexpr double kManyDegrees = 1000;

/// Abramowitz and Stegun 1964, 26.7.5: x the normal quantile.
double studentOfMany(double x, double df)
{
    const double y = x * x;
    const double one = x * (y + 1) / 4;
    const double two = x * ((5 * y + 16) * y + 3) / 96;
    const double three = x * (((3 * y + 19) * y + 17) * y - 15) / 384;
    const double four = x * ((((79 * y + 776) * y + 1482) * y - 1920) * y - 945) / 92160;
    return x + (one + (two + (three + four / df) / df) / df) / df;
}

} // namespace

double studentQuantile(double p, double df)
{
    if (df >= kManyDegrees)
        return studentOfMany(normalQuantile(p), df);
    return p <= 0.5 ? bm::quantile(Student(df), p) : bm::quantile(bm::complement(Student(df), 1 - p));
}

double studentTwoSided(double t, double df) { return 2 * bm::cdf(bm::complement(Student(df), std::abs(t))); }

double fisherQuantile(double p, double df1, double df2)
{
    return p <= 0.5 ? bm::quantile(Fisher(df1, df2), p) : bm::quantile(bm::complement(Fisher(df1, df2), 1 - p));
}

double fisherUpperTail(double f, double df1, double df2) { return bm::cdf(bm::complement(Fisher(df1, df2), f)); }

} // namespace soundings::statistics
