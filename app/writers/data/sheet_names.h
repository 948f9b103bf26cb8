// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace soundings {

/// Names of a workbook's sheets from titles, in order: at most 31 UTF-16 units (of a longer title what stands before
/// its colon, or its beginning and "…"), without []:*?/\, no apostrophe at either end, none "History" (Excel keeps it),
/// and each once whatever its capitals ("Trust", "Trust 2"). A title with nothing to keep gives its place: "3".
QStringList sheetNames(const QStringList& titles);

} // namespace soundings
