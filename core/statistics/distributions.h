// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings::statistics {

/// The six distributions' functions we use, from Boost.Math without promotion to long double, so that every platform
/// gives the same. Tails are computed as complements.
double normalQuantile(double p);
double normalCdf(double x);
/// P(X > x).
double normalUpperTail(double x);
/// p-quantile of Student's t with `df` > 0 degrees of freedom.
double studentQuantile(double p, double df);
/// P(|T| > |t|).
double studentTwoSided(double t, double df);
double fisherQuantile(double p, double df1, double df2);
/// P(F > f).
double fisherUpperTail(double f, double df1, double df2);

} // namespace soundings::statistics
