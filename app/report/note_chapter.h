// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/results/round_result.h"

namespace soundings {

/// What was written beside our answers, word for word: notes and evidence, ours and those about each partner. Nothing
/// where there is none. Staff's comments and why something does not apply stand with the answers.
void addNotes(Blocks& blocks, const RoundResult& result);

/// Whether any answer has a note or evidence beside it.
bool hasNotes(const RoundResult& result);

} // namespace soundings
