// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/document.h"

namespace soundings {

/// A workbook: a sheet that says what the document is and leads to the others, one for each table, and one of
/// definitions. Numbers are numbers that read as their words; what starts like a formula is text. Throws
/// Error{WriteFailed} where no temporary file can be written.
QByteArray xlsxDocument(const Document& document);

} // namespace soundings
