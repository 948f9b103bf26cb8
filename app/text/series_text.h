// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/comparison/round_series.h"

#include <vector>

namespace soundings {

/// "Readiness", a questionnaire's title, a partner's name.
QString seriesTitle(const RoundSeries& series);
/// Where it is going: "Rising by about 3 points a year, over 6 rounds.", or why nothing is said.
QString trendText(const RoundSeries& series);
/// "A clear trend", "Perhaps a trend", "No trend", "Too few rounds to say".
QString strengthText(TrendStrength strength);
/// "From 5 rounds on we say whether that is a trend.": once, under what is said of each of them; empty where all of
/// them have enough rounds, or too few for a number of points a year.
QString untestedText(const std::vector<const RoundSeries*>& all);
/// "1 round has no number: a gap, not a change."; empty where each round has one.
QString gapsText(const RoundSeries& series);
/// "Based on the 18 questions that all versions have in common (84 % of the weight)."; empty where that is all of them,
/// or too little for numbers.
QString basisText(const RoundSeries& series);
/// All of these as sentences, the title before them.
QString seriesText(const RoundSeries& series);

} // namespace soundings
