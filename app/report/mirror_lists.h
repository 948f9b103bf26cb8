// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "app/text/gap_text.h"
#include "core/partnership/mirror.h"

namespace soundings {

/// The two of a mirror, `a` first.
PairNames pairNames(const Mirror& mirror);
/// What to talk about, what both say alike, how well they understand each other, open questions. What is cut stands
/// whole in folds after it.
void addMirrorAnswers(Blocks& blocks, const Mirror& mirror, const PairNames& names);
/// What helps and hinders either, in the same way.
void addMirrorInfluences(Blocks& blocks, const Mirror& mirror, const PairNames& names);

} // namespace soundings
