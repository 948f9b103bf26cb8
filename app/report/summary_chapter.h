// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "app/report/report.h"

namespace soundings {

/// "In short" of a full report: the verdict, the two numbers, what holds the band, and the sum behind readiness.
void addInShort(Blocks& blocks, const RoundResult& result);
/// All of the one page that a chair reads.
void addSummary(Blocks& blocks, const ReportSource& source);

} // namespace soundings
