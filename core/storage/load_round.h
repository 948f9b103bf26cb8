// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round_record.h"
#include "core/storage/connection.h"

#include <vector>

namespace soundings {

/// Everything the file holds of one round, with the questionnaires as they were used. Partner responses alphabetical.
/// A consensus questionnaire or survey chosen for the round but not begun is there with an empty id and no answers;
/// partners are included once something was answered about them. Throws Error{NoSuchRound}.
RoundRecord loadRound(const Connection& connection, const RoundId& round);
/// Every round of the file, by date.
std::vector<RoundRecord> loadRounds(const Connection& connection);

} // namespace soundings
