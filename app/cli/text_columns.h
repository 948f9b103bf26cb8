// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <iosfwd>
#include <vector>

namespace soundings::cli {

/// A heading after an empty line, underlined.
void writeHeading(std::ostream& out, const QString& heading);
/// Columns of plain text, no wider than a line of help where words can be broken so far: the first aligned left, the
/// others right. The first row is the header. Cells that do not fit go on below, those of the first column indented.
void writeColumns(const std::vector<std::vector<QString>>& rows, std::ostream& out);

} // namespace soundings::cli
