// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/partnership/influence_totals.h"
#include "core/partnership/largest_gaps.h"
#include "core/partnership/partnership.h"

#include <array>
#include <vector>

namespace soundings {

/// One of the five sentences a board should be able to say (BOARD-AND-WORKSHOP.md section 1). Where something is not
/// known it has kBlank, and `missing` says of each blank which answer is missing.
struct BoardSentence {
    QString text;
    QStringList missing;
};
inline constexpr char16_t kBlank[] = u"[…]";

/// What the sentences are made of; all of one round.
struct BoardFacts {
    const RoundPacks& round;
    const PackTable& packs;
    const Partnership& partnership;
    const std::vector<LargestGap>& gaps;
    const InfluenceTotals& influences;
};
std::array<BoardSentence, 5> boardSentences(const BoardFacts& facts);

/// Three actions at most that are not done and have a day, the nearest first: "what, who, by when".
std::vector<Action> boardActions(const RoundPacks& round);

} // namespace soundings
