// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/pack/pack.h"
#include "core/questionnaire/minimum_group.h"
#include "core/questionnaire/questionnaire.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// A round that travels: what every agency needs to answer the same questions, and to be known by the same id.
struct Invitation {
    PackRound round;
    std::string organiser; ///< name of the agency or the partnership that invites; its key signs the file
    std::int64_t number = 1; ///< rises with each invitation that is made of the round
    bool sample = false; ///< to a round of invented data
    std::vector<PackAgency> agencies; ///< all that are invited, by name
    int minimumGroup = kLeastMinimumGroup; ///< of people behind a staff figure
    std::string marking; ///< protective marking; empty where there is none
    std::vector<QuestionnairePtr> questionnaires; ///< whole, with their translations
};

/// As JSON, as resources/pack.schema.json says; the same invitation makes the same bytes.
std::string invitationText(const Invitation& invitation);

struct ReadInvitation {
    std::optional<Invitation> invitation; ///< empty where there is anything below
    bool isLaterFormat = false; ///< nothing else can be said of it
    Issues faults; ///< every one, with its place: "agencies/0/name", "questionnaires/1/sections/…"
};
/// Reads it strictly, as readPack() does packs.
ReadInvitation readInvitation(std::string_view text);

} // namespace soundings
