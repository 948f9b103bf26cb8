// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace soundings {

/// Takes a widget off the screen for good and frees it once nothing uses it: the button that was pressed may lie in it,
/// and a show of it may still be under way. Nothing for nullptr.
void discard(QWidget* widget);

} // namespace soundings
