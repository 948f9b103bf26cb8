// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/findings.h"

namespace soundings {

/// Of the questionnaires that were answered, or chosen for a round, those that cannot be read.
Findings usedQuestionnaireFaults(const Connection& connection);
/// Of all others: they are no harm but to whoever would choose them.
Findings unusedQuestionnaireFaults(const Connection& connection);

} // namespace soundings
