// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/table.h"

namespace soundings {

class HtmlWriter;

/// With its caption, and headers that say what they are headers of; units stand in the column's header.
void writeTable(HtmlWriter& html, const Table& table);

} // namespace soundings
