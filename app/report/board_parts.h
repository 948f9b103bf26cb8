// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/partnership/partnership_view.h"

namespace soundings {

/// Parts that the board page and the window show alike, each with its heading and, where there is nothing to show, what
/// is missing. `atOnce`: how many stand in a list; what goes beyond is counted.

/// BOARD-AND-WORKSHOP.md section 1; of each blank which answer is missing.
void addBoardSentences(Blocks& blocks, const PartnershipView& view);
/// What helps and hinders over all pairs, by theme.
void addBoardInfluences(Blocks& blocks, const PartnershipView& view);
/// The most frequent brakes of each kind; nothing where no pair marked any both ways.
void addBrakes(Blocks& blocks, const PartnershipView& view, std::size_t atOnce);
/// What was most often answered "don't know".
void addBoardDoubts(Blocks& blocks, const PartnershipView& view, std::size_t atOnce);
/// Three at most that have a day, the nearest first.
void addBoardActions(Blocks& blocks, const PartnershipView& view);
/// `before`: of the round before; null where there is none.
void addLastActions(Blocks& blocks, const RoundPacks* before, std::size_t atOnce);
/// Which questionnaires were asked; empty where none is known.
QString versionsText(const RoundPacks& round);

} // namespace soundings
