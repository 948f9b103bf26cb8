// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/survey/ways/way_row.h"

namespace soundings {

/// A way that begins with a file: a form or the notice for staff to be written, or answers to be read.
class FileWay final : public WayRow {
    Q_OBJECT
public:
    FileWay(const QString& title, const QString& words, const QString& act, const char* objectName, QWidget* parent);

Q_SIGNALS:
    void begun();
};

} // namespace soundings
