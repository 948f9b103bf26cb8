// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "app/report/report.h"

namespace soundings {

/// Every action with its owner, due day, status, and whether what it was meant to move did. Nothing without actions.
void addActions(Blocks& blocks, const ReportSource& source);
/// The unfinished actions, the overdue ones first, and how many are overdue on the day of the report; that there are
/// none, where there are actions.
void addActionsInShort(Blocks& blocks, const ReportSource& source);
/// How many actions it lists.
std::size_t actionsInShort(const ReportSource& source);

} // namespace soundings
