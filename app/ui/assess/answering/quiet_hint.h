// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace soundings {

/// A line that says why a key did nothing. It takes no room while there is nothing to say.
QLabel* makeQuietHint(QWidget* parent);
/// Also said to screen readers; empty takes the hint away.
void showHint(QLabel* hint, const QString& text);

} // namespace soundings
