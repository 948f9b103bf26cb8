// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/text/action_sheet.h"

namespace soundings {

/// One row an action under a row of headings; UTF-8 with a byte-order mark. What the file is marked as is a column.
QByteArray actionCsv(const ActionSheet& sheet);

} // namespace soundings
