// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <optional>
#include <set>

namespace soundings {

/// What an act changed: enough for a page to refresh no more than it must.
struct Changes {
    bool agencies = false;
    bool rounds = false; ///< added, renamed, closed, reopened, or what they can ask
    bool currentRound = false; ///< another round is shown
    bool survey = false; ///< the draft or the people of a survey
    bool decisions = false; ///< actions, checks set aside, marking, retention date
    std::optional<ResponseId> response = {}; ///< whose items or influences changed
    std::set<ItemId> items = {};

    /// Nothing of rounds, answers and people.
    [[nodiscard]] bool isDecisionsOnly() const
    {
        return decisions && !agencies && !rounds && !currentRound && !survey && !response;
    }
};

} // namespace soundings
