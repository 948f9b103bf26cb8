// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/office/office_xml.h"
#include "app/writers/pdf/column_widths.h"

#include <vector>

namespace soundings {

/// Styles of the table with this number, from 0, and of its columns.
QString odtTable(std::size_t table);
QString odtColumn(std::size_t table, std::size_t column);
/// `gap`: as cellGap().
QString odtCell(bool isHeader, bool isLast, double gap);

/// The styles that are no named ones: variants, and the document's tables, whose columns these are.
void writeOdtAutomatic(OfficeXml& xml, const std::vector<TableColumns>& tables);

} // namespace soundings
