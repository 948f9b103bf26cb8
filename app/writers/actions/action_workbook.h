// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/text/action_sheet.h"

namespace soundings {

/// A workbook of one sheet: headings frozen, text as text, due days as days, what the file is marked as at the head and
/// foot of every page. Throws Error{WriteFailed} where no temporary file can be written.
QByteArray actionWorkbook(const ActionSheet& sheet);

} // namespace soundings
