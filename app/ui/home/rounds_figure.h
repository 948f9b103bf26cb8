// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/rounds_chart.h"

#include <QStringList>

namespace soundings {

class Session;

/// Readiness and trust of every round, as a figure and as the rows of its table: one value for both. Governance stands
/// for readiness where no round has that.
struct RoundsFigure {
    RoundsChart chart;
    QStringList header;
    std::vector<QStringList> rows; ///< newest last, as the chart
    std::vector<int> numbers; ///< the columns that hold numbers
    QString note; ///< why a round has no point or a line is broken; empty where none is
};

RoundsFigure roundsFigure(const Session& session);

} // namespace soundings
