// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/findings.h"

namespace soundings {

/// Surveys that are published and have no release that can be read, or have one and are not; and what is left of answers,
/// comments and drafts in a survey that is closed.
Findings releaseFaults(const Connection& connection);

} // namespace soundings
