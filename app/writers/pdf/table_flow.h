// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/pdf/flow.h"

namespace soundings {

/// Caption, header and rows. No page end cuts a row, unless it is higher than a page; the header is said again on every
/// page that the table goes on to. Cells beyond the columns are left out, missing ones are empty.
void flowTable(Flow& flow, const Table& table);

} // namespace soundings
