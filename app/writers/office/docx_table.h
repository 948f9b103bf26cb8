// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/office/docx_text.h"

namespace soundings {

/// A table with its cells' words by `text`, which writes into `xml`.
void writeDocxTable(OfficeXml& xml, DocxText& text, const Table& table, const TableColumns& columns);

} // namespace soundings
