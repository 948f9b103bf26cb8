// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/text/action_sheet.h"

namespace soundings {

/// Headings of the table that CSV and workbook are. The due day stands at kDueColumn, as text here: "2026-12-01".
QStringList actionHeadings();
QStringList actionCells(const ActionRow& row);
inline constexpr int kDueColumn = 5;

/// What every output says of the file: marking, day to keep it until, invented data; empty where there is nothing to
/// say.
QString actionMarks(const ActionSheet& sheet);

} // namespace soundings
