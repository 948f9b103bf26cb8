// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/social_relations.h"

#include "core/statistics/round_robin_effects.h"

#include <algorithm>
#include <cmath>

namespace soundings::statistics {

namespace {

/// The mean squares and products that everything is estimated from. Actor and partner effects (A, B, C) are independent
/// of what is special about pairs: of their means (D) and of their differences (E), with the degrees of freedom below.
struct MeanSquares {
    double n = 0;
    double actors = 0;
    double partners = 0;
    double products = 0;
    double pairMeans = 0;
    double pairDifferences = 0;
    [[nodiscard]] double freedomOfMeans() const { return n * (n - 3) / 2; }
    [[nodiscard]] double freedomOfDifferences() const { return (n - 1) * (n - 2) / 2; }
};

MeanSquares meanSquaresOf(const RoundRobin& ratings, const RoundRobinEffects& effects)
{
    const std::size_t size = ratings.members();
    MeanSquares sums{static_cast<double>(size)};
    for (std::size_t i = 0; i < size; ++i) {
        sums.actors += effects.actor[i] * effects.actor[i];
        sums.partners += effects.partner[i] * effects.partner[i];
        sums.products += effects.actor[i] * effects.partner[i];
        for (std::size_t j = 0; j < i; ++j) {
            if (!ratings.rating(i, j) || !ratings.rating(j, i))
                continue;
            const double there = *ratings.rating(i, j) - effects.actor[i] - effects.partner[j] - effects.mean;
            const double back = *ratings.rating(j, i) - effects.actor[j] - effects.partner[i] - effects.mean;
            sums.pairMeans += (there + back) * (there + back) / 2;
            sums.pairDifferences += (there - back) * (there - back) / 2;
        }
    }
    for (double* sum : {&sums.actors, &sums.partners, &sums.products})
        *sum /= sums.n - 1;
    sums.pairMeans /= sums.freedomOfMeans();
    sums.pairDifferences /= sums.freedomOfDifferences();
    return sums;
}

/// The variances of the estimates under the normal model, each itself estimated without bias: of a mean square S with f
/// degrees of freedom 2 S²/(f + 2), of the mean product ((n − 1) A B + (n − 3) C²)/((n + 1)(n − 2)). Multiplied out
/// they are the polynomials of Lashley & Bond 1997.
void addErrors(const MeanSquares& squares, SocialRelations& model)
{
    const double n = squares.n;
    const auto ofSquare = [](double square, double freedom) { return 2 * square * square / (freedom + 2); };
    const double means = ofSquare(squares.pairMeans, squares.freedomOfMeans());
    const double differences = ofSquare(squares.pairDifferences, squares.freedomOfDifferences());
    const double fromPairs = means / (4 * (n - 2) * (n - 2)) + differences / (4 * n * n);
    const double ofProducts =
        ((n - 1) * squares.actors * squares.partners + (n - 3) * squares.products * squares.products)
        / ((n + 1) * (n - 2));
    model.actorVariance.standardError = std::sqrt(ofSquare(squares.actors, n - 1) + fromPairs);
    model.partnerVariance.standardError = std::sqrt(ofSquare(squares.partners, n - 1) + fromPairs);
    model.actorPartnerCovariance.standardError = std::sqrt(ofProducts + fromPairs);
    model.relationshipVariance.standardError = std::sqrt((means + differences) / 4);
    model.relationshipCovariance.standardError = model.relationshipVariance.standardError;
}

void addEstimates(const MeanSquares& squares, SocialRelations& model)
{
    const double n = squares.n;
    const double relationship = (squares.pairMeans + squares.pairDifferences) / 2;
    const double reciprocity = (squares.pairMeans - squares.pairDifferences) / 2;
    const double inVariances = (relationship * (n - 1) + reciprocity) / (n * (n - 2));
    model.relationshipVariance.estimate = relationship;
    model.relationshipCovariance.estimate = reciprocity;
    model.actorVariance.estimate = squares.actors - inVariances;
    model.partnerVariance.estimate = squares.partners - inVariances;
    model.actorPartnerCovariance.estimate = squares.products - (reciprocity * (n - 1) + relationship) / (n * (n - 2));
    for (VarianceComponent* variance : {&model.actorVariance, &model.partnerVariance, &model.relationshipVariance})
        variance->isSound = variance->estimate >= 0;
    model.actorPartnerCovariance.isSound = model.actorVariance.estimate > 0 && model.partnerVariance.estimate > 0;
    model.relationshipCovariance.isSound = relationship > 0;
    const auto reliability = [&](const VarianceComponent& variance) -> std::optional<double> {
        if (!variance.isSound || variance.estimate + inVariances <= 0)
            return std::nullopt;
        return variance.estimate / (variance.estimate + inVariances);
    };
    model.actorReliability = reliability(model.actorVariance);
    model.partnerReliability = reliability(model.partnerVariance);
}

std::optional<double> correlation(double covariance, double scale) { return std::clamp(covariance / scale, -1.0, 1.0); }

} // namespace

std::optional<double> SocialRelations::shareOf(const VarianceComponent& variance) const
{
    double all = 0;
    for (const VarianceComponent* part : {&actorVariance, &partnerVariance, &relationshipVariance})
        all += part->isSound ? part->estimate : 0;
    if (!variance.isSound || all <= 0)
        return std::nullopt;
    return variance.estimate / all;
}

std::optional<double> SocialRelations::generalisedReciprocity() const
{
    if (!actorPartnerCovariance.isSound)
        return std::nullopt;
    return correlation(actorPartnerCovariance.estimate, std::sqrt(actorVariance.estimate * partnerVariance.estimate));
}

std::optional<double> SocialRelations::dyadicReciprocity() const
{
    if (!relationshipCovariance.isSound)
        return std::nullopt;
    return correlation(relationshipCovariance.estimate, relationshipVariance.estimate);
}

std::optional<SocialRelations> socialRelations(const RoundRobin& ratings)
{
    if (!isEnough(ratings))
        return std::nullopt;
    const RoundRobinEffects effects = roundRobinEffects(ratings);
    SocialRelations model;
    model.members = ratings.members();
    model.missing = ratings.missing();
    model.mean = effects.mean;
    model.actor = effects.actor;
    model.partner = effects.partner;
    const MeanSquares squares = meanSquaresOf(ratings, effects);
    addEstimates(squares, model);
    addErrors(squares, model);
    return model;
}

} // namespace soundings::statistics
