// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class QWidget;

namespace soundings::test {

/// Every word that stands in a window, seen, hidden, hovered or spoken: texts, tool tips, accessible names,
/// descriptions and values of all widgets and of what assistive technology finds in them, and what item models answer
/// for display, tool tip and accessible text.
std::string wordsOf(const QWidget& window);

} // namespace soundings::test
