// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/writers/pdf/column_widths.h"

#include <vector>

namespace soundings {

class OfficeText;

/// Of each of tables(document) in order; nothing in it for a table without columns.
std::vector<TableColumns> allColumns(const Document& document);

/// All blocks of a document in order, the logo before them; `columns` as allColumns(). It has no folds: paged().
void writeBlocks(OfficeText& text, const Document& document, const std::vector<TableColumns>& columns);

} // namespace soundings
