// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/document/document.h"
#include "core/comparison/round_comparison.h"
#include "core/planning/followed_action.h"
#include "core/response/file_sheet.h"
#include "core/results/round_result.h"

#include <optional>
#include <set>
#include <vector>

namespace soundings {

/// A board's page, the mirror and the workshop's record come with boards and workshops.
enum class ReportKind { Summary, Full, Comparison, Staff, DataSheet };

/// Chapters of a full report that may be left out.
enum class ReportChapter { NextSteps, Changes, Governance, MustHaves, Partners, Staff, Actions, Notes, Method };

/// What a report is made of.
struct ReportSource {
    RoundResult result;
    std::optional<RoundComparison> comparison; ///< with an earlier round; Comparison needs it
    std::vector<FollowedAction> actions;
    FileSheet file;
    std::optional<Date> today = {}; ///< by which actions are overdue; where empty nothing is said of that
};

/// What somebody chose.
struct ReportChoices {
    ReportKind kind = ReportKind::Full;
    std::optional<QString> marking = {}; ///< the file's own where there is none; empty for no marking
    QByteArray logo = {}; ///< a checked PNG
    std::set<ReportChapter> leftOut = {};
    AgencyId about = {}; ///< only this partner; empty for all
};

/// The chapters that a full report has something to say in, in their order.
std::vector<ReportChapter> chaptersOf(const ReportSource& source);

/// In the program's language. Throws Error{NothingToCompare} for a comparison without an earlier round.
Document report(const ReportSource& source, const ReportChoices& choices);

} // namespace soundings
