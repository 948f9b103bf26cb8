// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/pack.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/round.h"

#include <optional>
#include <vector>

namespace soundings {

/// All that mirrors and the partnership are made of: what agencies released of one round, and what they were asked.
struct RoundPacks {
    PackRound round;
    RoundState state = RoundState::Open;
    bool sample = false;
    /// Of the partnership, whether or not they released anything. One that released something is in it anyway.
    std::vector<PackAgency> agencies;
    std::vector<Pack> packs; ///< one an agency
    std::vector<QuestionnairePtr> questionnaires;
    std::optional<AgencyId> ours; ///< whose workspace it is; empty in a board's

    /// Exactly this version; nullptr where there is none.
    [[nodiscard]] QuestionnairePtr questionnaire(const QuestionnaireId& id, const std::string& version) const;
};

} // namespace soundings
