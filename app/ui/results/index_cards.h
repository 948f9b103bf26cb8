// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/place.h"
#include "app/ui/results/earlier_numbers.h"
#include "app/ui/results/result_ptr.h"

namespace soundings {

/// Readiness and trust side by side, and under them the sum behind readiness, which opens in place.
class IndexCards final : public QWidget {
    Q_OBJECT
public:
    /// `chosen` may be empty or unknown.
    IndexCards(const ResultPtr& result, const AgencyId& chosen, const EarlierNumbers& earlier,
               QWidget* parent = nullptr);

Q_SIGNALS:
    void goTo(const soundings::Place& place);
    void partnerChosen(const soundings::AgencyId& partner);
};

} // namespace soundings
