// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

namespace soundings {

/// The document for formats that cannot fold: every fold's title and blocks stand in an annex at the end, in the order
/// of the folds, each under a heading of level 3 with a number, its title and an id; where folds stood, a quiet
/// paragraph says where to find them. Headings in folds stay below that heading. Without folds the document is
/// unchanged.
Document paged(const Document& document);

/// Every table of the document in order, also those in folds: what data formats hold.
std::vector<Table> tables(const Document& document);

} // namespace soundings
