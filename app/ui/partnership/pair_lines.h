// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/results/line_list.h"
#include "core/partnership/partnership_view.h"

#include <vector>

namespace soundings {

/// Where both sides of a pair stand; places in the view's table.
Place placeOfPair(const PartnershipView& view, std::size_t a, std::size_t b);
/// The largest gaps as sentences, the largest first; those of a pair that may be named lead to it.
std::vector<ResultLine> gapLines(const PartnershipView& view);
/// Instead, where there are none.
QString noLargeGapText();
/// Every pair that may be named, alphabetical, and how it works together.
std::vector<ResultLine> pairLines(const PartnershipView& view);
/// How many further pairs have answered; empty where there are none.
QString unnamedPairsText(const PartnershipView& view);

} // namespace soundings
