// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/findings.h"

namespace soundings {

/// Agreed responses and those about partners that do not fit their questionnaire: who is asked about whom, items,
/// points, states, influences.
Findings answerFaults(const Connection& connection);

} // namespace soundings
