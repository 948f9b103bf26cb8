// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/findings.h"

namespace soundings {

/// Surveys whose state, people or draft do not fit their questionnaire and round.
Findings peopleFaults(const Connection& connection);
/// Closed surveys whose counts are not those of their answers, or are no counts of anybody.
Findings countFaults(const Connection& connection);

} // namespace soundings
