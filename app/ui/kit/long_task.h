// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress_listener.h"

#include <QProgressDialog>

namespace soundings {

/// Work that may take long: says how far it is once it takes more than a moment, and can be stopped then. The window
/// is drawn from the start on; what is typed or clicked before the bar is there waits until the work is done.
class LongTask final : public QProgressDialog {
public:
    LongTask(const QString& title, const QString& words, QWidget* parent);
    /// For the work; it must not outlive this.
    [[nodiscard]] ProgressListener listener();
};

} // namespace soundings
