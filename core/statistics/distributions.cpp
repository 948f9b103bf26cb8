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
    return p <= 0.5 ? bm::quantile(Normal(), p) : bm::quantile(bm::complement(Normal(), 1 - p));
}

double normalCdf(double x) { return bm::cdf(Normal(), x); }

double normalUpperTail(double x) { return bm::cdf(bm::complement(Normal(), x)); }

double studentQuantile(double p, double df)
{
    return p <= 0.5 ? bm::quantile(Student(df), p) : bm::quantile(bm::complement(Student(df), 1 - p));
}

double studentTwoSided(double t, double df) { return 2 * bm::cdf(bm::complement(Student(df), std::abs(t))); }

double fisherQuantile(double p, double df1, double df2)
{
    return p <= 0.5 ? bm::quantile(Fisher(df1, df2), p) : bm::quantile(bm::complement(Fisher(df1, df2), 1 - p));
}

double fisherUpperTail(double f, double df1, double df2) { return bm::cdf(bm::complement(Fisher(df1, df2), f)); }

} // namespace soundings::statistics
