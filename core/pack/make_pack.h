// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/pack.h"
#include "core/pack/pack_parts.h"
#include "core/response/round_record.h"

#include <optional>
#include <vector>

namespace soundings {

/// Something that was written beside an answer and is to leave, ticked by itself.
struct ChosenNote {
    QuestionnaireId questionnaire;
    AgencyId about; ///< empty: of ourselves
    ItemId item;
    bool operator==(const ChosenNote&) const = default;
};

/// What is to leave.
struct PackChoice {
    PackParts parts = usualPackParts();
    bool mayNamePairs = true; ///< whether our pairs may be shown by name; counts only where both agencies agree
    std::optional<AgencyId> onlyAbout; ///< a partner that is to have what is about it, and not what is about others
    /// Which notes and which evidence; without them all of these parts, if they are chosen.
    std::optional<std::vector<ChosenNote>> notes = std::nullopt;
    std::optional<std::vector<ChosenNote>> evidence = std::nullopt;
};

/// What leaves of a round by this choice. An allow-list: whatever is not named in here stays. Answers have their point
/// or state; "come back to this" never leaves, nor do actions of other rounds that are done or dropped.
Pack packOf(const RoundRecord& record, const std::vector<Action>& actions, const PackChoice& choice);

} // namespace soundings
