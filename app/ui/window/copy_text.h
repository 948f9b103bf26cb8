// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace soundings {

/// Puts what is selected in `widget` on the clipboard: text of a field, rows of a table (tabs between the columns, the
/// header first). Nothing where nothing is selected.
void copyText(QWidget* widget);

} // namespace soundings
