// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/rounds_chart.h"

#include <QStringList>

namespace soundings {

class Session;

/// Readiness and trust of every round, as a figure and as the rows of its table: one value for both.
struct RoundsFigure {
    RoundsChart chart;
    QStringList header;
    std::vector<QStringList> rows; ///< newest last, as the chart
    QString note; ///< why a line is broken; empty where none is
};

RoundsFigure roundsFigure(const Session& session);

} // namespace soundings
