// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenuBar;

namespace soundings {

/// What the program is, its version and licence, and what it does with your data, as rich text.
QString aboutText();
/// Every shortcut of the menus and of answering, as a rich-text table.
QString shortcutsText(const QMenuBar& bar);

} // namespace soundings
