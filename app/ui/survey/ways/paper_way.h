// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/survey/ways/way_row.h"

namespace soundings {

/// Paper forms: to print, and to be typed in here.
class PaperWay final : public WayRow {
    Q_OBJECT
public:
    /// `typed`: forms that are typed in and not put in yet.
    PaperWay(int typed, QWidget* parent);

Q_SIGNALS:
    void print();
    void typeIn();
};

} // namespace soundings
