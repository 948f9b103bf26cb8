// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/pack_table.h"
#include "core/statistics/social_relations.h"

#include <optional>
#include <vector>

namespace soundings {

/// Agencies from which on the social relations model may be shown (STATISTICS.md section 6): fewer say too little.
inline constexpr std::size_t kAgenciesForEffects = 6;
inline constexpr std::size_t kAgenciesForVariances = 8;
inline constexpr std::size_t kAgenciesForCovariances = 10;

enum class WhyNoRelations {
    TooFewAgencies, ///< that have answered and been answered about
    TooMuchMissing, ///< between those
};

/// Who trusts generously, who is trusted by everybody, and what is special about pairs. Points out of 100.
struct PartnershipRelations {
    std::vector<std::size_t> members; ///< places in the table, alphabetical: those the model is of
    std::optional<statistics::SocialRelations> model; ///< effects in the order of `members`
    std::optional<WhyNoRelations> withheld; ///< only without a model
    [[nodiscard]] bool showsVariances() const { return model && members.size() >= kAgenciesForVariances; }
    [[nodiscard]] bool showsCovariances() const { return model && members.size() >= kAgenciesForCovariances; }
};

/// Agencies that have rated nobody, or whom nobody has rated, are left out; and, where still more is missing than
/// mostMissing(), those with the most missing, the last in the alphabet of equals.
PartnershipRelations partnershipRelations(const PackTable& packs);

} // namespace soundings
