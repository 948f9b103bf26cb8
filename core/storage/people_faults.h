// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/findings.h"

namespace soundings {

/// Surveys whose standing, people or draft do not fit their questionnaire and round.
Findings peopleFaults(const Connection& connection);

} // namespace soundings
