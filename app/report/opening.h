// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "app/report/report.h"

namespace soundings {

/// What stands at the head of a report and around every page of it. `blocks` is empty but for the title.
Document openedDocument(const ReportSource& source, const ReportChoices& choices, const QString& title);
/// Of which round, in which state, and that a sample is one.
void addRoundFacts(Blocks& blocks, const RoundResult& result);
/// What a report is and is not; `blocks` is all of it: where something in it is in English for now, that is said.
void addClosing(Blocks& blocks, bool hasFallbacks);

} // namespace soundings
