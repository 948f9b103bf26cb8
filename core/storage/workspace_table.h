// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/minimum_group.h"
#include "core/storage/connection.h"

#include <string>

namespace soundings {

enum class SampleMark { Real, Sample };

/// What is true of the workspace as a whole.
struct WorkspaceFacts {
    std::string language = "en"; ///< the workspace was made in
    SampleMark sample = SampleMark::Real;
    int minimumGroup = kLeastMinimumGroup; ///< up to kMostMinimumGroup
};

/// Fills the one row of a new workspace.
void insertWorkspaceFacts(const Transaction& transaction, const WorkspaceFacts& facts);
WorkspaceFacts workspaceFacts(const Connection& connection);
/// Cannot be lowered again: figures published under two minimums could be compared to reveal answers. Throws
/// Error{Internal} over kMostMinimumGroup and where it would be less than it is.
void raiseMinimumGroup(const Transaction& transaction, int people);

} // namespace soundings
