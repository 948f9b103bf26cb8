// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/ui/results/earlier_numbers.h"
#include "app/ui/results/result_ptr.h"

namespace soundings {

/// Readiness as an index card: number, band, range on the ruler, what holds it back.
class ReadinessCard final : public QFrame {
    Q_OBJECT
public:
    ReadinessCard(const ResultPtr& result, const EarlierNumbers& earlier, QWidget* parent = nullptr);

Q_SIGNALS:
    void sumWanted();
};

} // namespace soundings
