// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/questionnaire/minimum_group.h"
#include "core/response/marking.h"
#include "core/storage/connection.h"

#include <optional>
#include <string>

namespace soundings {

enum class SampleMark { Real, Sample };

/// What is true of the workspace as a whole.
struct WorkspaceFacts {
    std::string language = "en"; ///< the workspace was made in
    SampleMark sample = SampleMark::Real;
    int minimumGroup = kLeastMinimumGroup; ///< up to kMostMinimumGroup
    std::string marking = {}; ///< protective marking of every page and document; empty where there is none
    std::optional<Date> retainUntil = {}; ///< the day on which the file should be looked at to be deleted
    /// Of a board's workspace, which has no agency of its own, the name of its partnership; empty: an agency's.
    std::string partnership = {};
    [[nodiscard]] bool isBoard() const { return !partnership.empty(); }
};

/// Fills the one row of a new workspace.
void insertWorkspaceFacts(const Transaction& transaction, const WorkspaceFacts& facts);
/// Throws Error{Damaged} for a day that is none.
WorkspaceFacts workspaceFacts(const Connection& connection);
/// Cannot be lowered again: figures published under two minimums could be compared to reveal answers. Throws
/// Error{Internal} over kMostMinimumGroup and where it would be less than it is.
void raiseMinimumGroup(const Transaction& transaction, int people);
/// One line; empty for none. Returns the previous one. Throws Error{TextTooLong}, {TextUnprintable}.
std::string exchangeMarking(const Transaction& transaction, const std::string& marking);
/// Returns the previous day.
std::optional<Date> exchangeRetention(const Transaction& transaction, const std::optional<Date>& until);

/// Whether the day has come on which somebody should decide whether the file is still needed. Nothing deletes itself.
bool retentionIsDue(const WorkspaceFacts& facts, const Date& today);

} // namespace soundings
