// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/survey/ways/way_row.h"

namespace soundings {

/// Answering on this screen, one person after another, with or without a lock.
class ThisScreenWay final : public WayRow {
    Q_OBJECT
public:
    explicit ThisScreenWay(QWidget* parent);

Q_SIGNALS:
    void handOver();
    void lockAndHandOver(const QString& code, int idleMinutes);
};

} // namespace soundings
