// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/document/document.h"
#include "core/comparison/round_comparison.h"
#include "core/comparison/round_series.h"
#include "core/partnership/partnership_rounds.h"
#include "core/planning/followed_action.h"
#include "core/response/file_sheet.h"
#include "core/results/round_result.h"

#include <optional>
#include <set>
#include <vector>

namespace soundings {

/// The workshop's record comes with workshops.
enum class ReportKind { Summary, Full, Comparison, Board, Mirror, Staff, DataSheet };

/// Chapters that may be left out; the last three are of a comparison, the others of a full report.
enum class ReportChapter {
    NextSteps,
    Changes,
    Governance,
    MustHaves,
    Partners,
    Staff,
    Actions,
    Notes,
    Method,
    BothRounds,
    ChangedSections,
    AllRounds
};

/// What a report is made of.
struct ReportSource {
    RoundResult result;
    std::optional<RoundComparison> comparison; ///< with an earlier round; Comparison needs it
    std::vector<FollowedAction> actions;
    std::vector<RoundSeries> series = {}; ///< over all rounds; only a comparison has a use for them
    FileSheet file;
    std::optional<RoundPacks> packs = {}; ///< what was released of the round; Board and Mirror need it
    std::optional<RoundPacks> packsBefore = {}; ///< of the round before, for its actions; empty where there is none
    std::vector<RoundBeside> packRounds = {}; ///< up to this round
    std::optional<Date> today = {}; ///< by which actions are overdue; where empty nothing is said of that
};

/// What somebody chose.
struct ReportChoices {
    ReportKind kind = ReportKind::Full;
    std::optional<QString> marking = {}; ///< the file's own where there is none; empty for no marking
    QByteArray logo = {}; ///< a checked PNG
    std::set<ReportChapter> leftOut = {};
    AgencyId about = {}; ///< only this partner; empty for all. Of a mirror one of the two
    AgencyId other = {}; ///< of a mirror the other of the two; empty for our own agency
};

/// In the program's language. Throws Error{NothingToCompare} for a comparison without an earlier round.
Document report(const ReportSource& source, const ReportChoices& choices);

} // namespace soundings
