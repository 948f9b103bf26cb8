// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/ui/place.h"
#include "app/ui/results/cannot_ticks.h"
#include "app/ui/results/line_list.h"
#include "app/ui/results/result_ptr.h"

class QVBoxLayout;

namespace soundings {

/// What it would take to reach the next band, of readiness and of our trust in the partner whose details are shown.
class NextBandCard final : public QFrame {
    Q_OBJECT
public:
    /// `ticks` outlive it.
    NextBandCard(ResultPtr result, CannotTicks& ticks, QWidget* parent = nullptr);
    /// Empty or without an index: readiness alone.
    void showPartner(const AgencyId& partner);

Q_SIGNALS:
    void goTo(const soundings::Place& place);
    void actionAsked(const soundings::ResultLine& line);
    /// There are lines that do not know yet whether they are planned.
    void linesMade();

private:
    void addPanel(const QString& title, const AgencyId& about, QVBoxLayout& column);
    ResultPtr m_result;
    CannotTicks& m_ticks;
    QWidget* m_trust = nullptr; ///< null where no partner is shown
};

} // namespace soundings
