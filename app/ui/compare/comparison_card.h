// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/comparison/round_comparison.h"

namespace soundings {

class Prompts;

/// Two rounds side by side: the figure of all numbers, what has to be known to read it, and the same in words.
class ComparisonCard final : public QFrame {
    Q_OBJECT
public:
    ComparisonCard(const RoundComparison& comparison, Prompts& prompts, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& message);
    void chosen(const QString& title); ///< a number in the chart
};

} // namespace soundings
