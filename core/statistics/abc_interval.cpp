// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/abc_interval.h"

#include "core/statistics/distributions.h"

#include <cmath>

namespace soundings::statistics {

namespace {

using ObservationWeights = std::vector<double>;
using Statistic = std::function<double(const ObservationWeights&)>;

/// Step of the numerical derivatives, in units of one observation's weight: small beside it, large beside rounding.
constexpr double kAbcStep = 0.01;

/// A statistic near equal weights of all observations.
class NearEqualWeights {
public:
    NearEqualWeights(std::size_t observations, const Statistic& statistic)
        : m_equal(observations, 1 / static_cast<double>(observations)), m_statistic(statistic),
          m_theta(statistic(m_equal))
    {
    }
    [[nodiscard]] double theta() const { return m_theta; }
    [[nodiscard]] double step() const { return kAbcStep * m_equal.front(); }
    [[nodiscard]] double along(const ObservationWeights& direction, double distance) const
    {
        ObservationWeights weights = m_equal;
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] += distance * direction[i];
        return m_statistic(weights);
    }
    [[nodiscard]] double slope(const ObservationWeights& direction) const
    {
        return (along(direction, step()) - along(direction, -step())) / (2 * step());
    }
    [[nodiscard]] double curvature(const ObservationWeights& direction) const
    {
        return (along(direction, step()) - 2 * m_theta + along(direction, -step())) / (step() * step());
    }

private:
    ObservationWeights m_equal;
    const Statistic& m_statistic;
    double m_theta;
};

/// What each observation does to the statistic: the empirical influence components, and their sums.
struct EmpiricalInfluence {
    ObservationWeights components;
    double squares = 0;
    double cubes = 0;
    double curvatures = 0;
};

EmpiricalInfluence influenceOf(const NearEqualWeights& statistic, std::size_t observations)
{
    EmpiricalInfluence influence;
    for (std::size_t i = 0; i < observations; ++i) {
        ObservationWeights towards(observations, -1 / static_cast<double>(observations));
        towards[i] += 1;
        const double slope = statistic.slope(towards);
        influence.components.push_back(slope);
        influence.squares += slope * slope;
        influence.cubes += slope * slope * slope;
        influence.curvatures += statistic.curvature(towards);
    }
    return influence;
}

} // namespace

Figure<AbcInterval> abcInterval(std::size_t observations, const Statistic& statistic, double confidence)
{
    if (observations < 2)
        return Undefined::OnlyOne;
    const NearEqualWeights near(observations, statistic);
    const EmpiricalInfluence influence = influenceOf(near, observations);
    if (influence.squares <= 0)
        return Undefined::NoVariation;
    const double n = static_cast<double>(observations);
    const double sigma = std::sqrt(influence.squares) / n;
    AbcInterval result;
    result.theta = near.theta();
    result.acceleration = influence.cubes / (6 * n * n * n * sigma * sigma * sigma);
    ObservationWeights delta = influence.components;
    for (double& value : delta)
        value /= n * n * sigma;
    const double bias = influence.curvatures / (2 * n * n) / sigma - near.curvature(delta) / (2 * sigma);
    result.z0 = normalQuantile(2 * normalCdf(result.acceleration) * normalCdf(-bias));
    const auto limit = [&](double p) {
        const double z = result.z0 + normalQuantile(p);
        const double root = 1 - result.acceleration * z;
        return near.along(delta, z / (root * root));
    };
    const double tail = (1 - confidence) / 2;
    result.interval = {limit(tail), limit(1 - tail)};
    return result;
}

} // namespace soundings::statistics
