// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/round_robin.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace soundings::statistics {

/// A variance or covariance. `standardError` is Lashley & Bond's (1997); `isSound` is false where it, or a variance
/// that it belongs to, came out below 0 (of covariances: at 0): it is then shown as 0, without error, share or
/// correlation.
struct VarianceComponent {
    double estimate = 0;
    double standardError = 0;
    bool isSound = true;
};

/// The social relations model of one rating (Kenny & La Voie 1984; Warner, Kenny & Stoto 1979): what i says of j is the
/// mean, how i rates everybody (actor), how everybody rates j (partner), and what is special about the two.
struct SocialRelations {
    std::size_t members = 0;
    std::size_t missing = 0;
    double mean = 0;
    std::vector<double> actor;
    std::vector<double> partner;
    VarianceComponent actorVariance;
    VarianceComponent partnerVariance;
    VarianceComponent relationshipVariance;
    VarianceComponent actorPartnerCovariance;
    VarianceComponent relationshipCovariance;
    std::optional<double> actorReliability; ///< of the effects (Bonito & Kenny 2010)
    std::optional<double> partnerReliability;

    /// A component's part of the variances that are sound; empty where it is not.
    [[nodiscard]] std::optional<double> shareOf(const VarianceComponent& variance) const;
    /// Whether who rates others high is rated high, −1 … 1; empty where a variance is not sound.
    [[nodiscard]] std::optional<double> generalisedReciprocity() const;
    /// Whether one that rates another specially high is rated specially high by it, −1 … 1; empty as above.
    [[nodiscard]] std::optional<double> dyadicReciprocity() const;
};

/// Pairs of which a rating is missing are left out of the sums of what is special about pairs. Empty where there is not
/// isEnough().
std::optional<SocialRelations> socialRelations(const RoundRobin& ratings);

} // namespace soundings::statistics
