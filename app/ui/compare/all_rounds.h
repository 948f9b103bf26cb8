// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/charts/series_figures.h"
#include "core/comparison/round_series.h"

class QLabel;

namespace soundings {

class Prompts;

/// All rounds as lines, with where each is going in words.
class AllRoundsCard final : public QFrame {
    Q_OBJECT
public:
    /// `number` of the chart on the page. A sample is marked in what is copied or saved.
    AllRoundsCard(const SeriesFigure& figure, int number, bool isSample, Prompts& prompts, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& message);
};

/// What fell clearly over all rounds, in words, or that nothing did.
QLabel* makeFalls(const std::vector<RoundSeries>& all);

} // namespace soundings
