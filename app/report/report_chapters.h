// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

namespace soundings {

/// What decides which chapters have something to say. All of it can be had without reading another round.
struct ChapterGrounds {
    const RoundResult& result;
    bool isCompared = false; ///< with an earlier round
    bool hasActions = false;
    std::size_t rounds = 0; ///< of the file
};

/// The chapters that a report of this kind can have, in their order; empty where it has no parts to choose from.
std::vector<ReportChapter> chaptersOf(ReportKind kind);
/// Those of them that have something to say, told without writing them.
std::vector<ReportChapter> chaptersOf(ReportKind kind, const ChapterGrounds& grounds);

} // namespace soundings
