// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/ids.h"

#include <string>
#include <vector>

namespace soundings {

enum class RoundState { Open, Closed };

/// A closed round was opened again, and why; kept for ever.
struct Reopening {
    std::string at; ///< UTC, "2026-10-05T14:02:11Z"
    std::string reason;
    bool operator==(const Reopening&) const = default;
};

/// One sitting of the assessment. Rounds are ordered by date, then by the order they were added in.
struct Round {
    RoundId id;
    std::string label;
    Date date;
    RoundState state = RoundState::Open;
    std::vector<Reopening> reopenings;
    std::vector<QuestionnaireId> questionnaires; ///< chosen for the round
    bool operator==(const Round&) const = default;
};

} // namespace soundings
