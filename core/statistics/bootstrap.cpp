// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/bootstrap.h"

#include "core/statistics/distributions.h"
#include "core/statistics/histogram.h"

#include <algorithm>
#include <cmath>
#include <complex>

namespace soundings::statistics {

namespace {

using Complex = std::complex<double>;
constexpr double kPi = 3.14159265358979323846;
/// Rounding of a cumulative sum of probabilities, so that a quantile does not step past its lattice point.
constexpr double kCumulativeSlack = 1e-12;

/// The roots of unity that a transform of a size needs; their conjugates for the inverse.
std::vector<Complex> rootsOfUnity(std::size_t size)
{
    std::vector<Complex> roots(size / 2);
    for (std::size_t i = 0; i < roots.size(); ++i)
        roots[i] = std::polar(1.0, -2 * kPi * static_cast<double>(i) / static_cast<double>(size));
    return roots;
}

/// In place, size a power of 2; unscaled (Cooley and Tukey 1965).
void fourier(std::vector<Complex>& values, const std::vector<Complex>& roots)
{
    const std::size_t size = values.size();
    for (std::size_t i = 1, j = 0; i < size; ++i) {
        std::size_t bit = size >> 1;
        for (; (j & bit) != 0; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(values[i], values[j]);
    }
    for (std::size_t length = 2; length <= size; length <<= 1)
        for (std::size_t start = 0; start < size; start += length)
            for (std::size_t i = 0; i < length / 2; ++i) {
                const Complex odd = values[start + i + length / 2] * roots[i * (size / length)];
                values[start + i + length / 2] = values[start + i] - odd;
                values[start + i] += odd;
            }
}

/// Nothing where the power is too small to be seen beside 1: in a window of 17 deviations nearly everywhere.
Complex power(const Complex& base, double exponent)
{
    constexpr double kUnseen = -80; // e^−80 < 1e−34
    const double length = std::norm(base) == 0 ? kUnseen : exponent * std::log(std::norm(base)) / 2;
    return length <= kUnseen ? Complex(0, 0) : std::polar(std::exp(length), exponent * std::arg(base));
}

} // namespace

SumDistribution sumDistribution(const Histogram& histogram)
{
    const auto& counts = histogram.counts();
    const double n = static_cast<double>(histogram.people());
    const std::int64_t range = histogram.people() * (histogram.levels() - 1) + 1;
    const double deviation = std::sqrt(*histogram.variance() * (n - 1) / n);
    // Beyond 8.5 standard deviations either side lies less than 1e-16.
    const auto wanted = std::min(static_cast<double>(range), 17 * deviation * std::sqrt(n) + 2);
    std::size_t size = 2;
    while (static_cast<double>(size) < wanted)
        size <<= 1;
    std::vector<Complex> values(size);
    for (std::size_t level = 0; level < counts.size(); ++level)
        values[level % size] += static_cast<double>(counts[level]) / n;
    std::vector<Complex> roots = rootsOfUnity(size);
    fourier(values, roots);
    for (Complex& value : values)
        value = power(value, n);
    for (Complex& root : roots)
        root = std::conj(root);
    fourier(values, roots);
    const double meanOffset = (*histogram.mean() - 1) * n;
    const auto half = static_cast<std::int64_t>(size / 2);
    const std::int64_t first = static_cast<std::int64_t>(size) >= range ? 0 : std::llround(meanOffset) - half;
    SumDistribution result;
    result.firstSum = histogram.people() + first;
    const auto modulus = static_cast<std::int64_t>(size);
    const std::int64_t points = std::min(modulus, range);
    for (std::int64_t i = 0; i < points; ++i) {
        const std::int64_t residue = ((first + i) % modulus + modulus) % modulus;
        result.probabilities.push_back(
            std::max(0.0, values[static_cast<std::size_t>(residue)].real() / static_cast<double>(size)));
    }
    return result;
}

namespace {

struct PlaceOfSum {
    double below = 0;
    double at = 0;
};

PlaceOfSum placeOf(const SumDistribution& distribution, std::int64_t sum)
{
    PlaceOfSum position;
    for (std::size_t i = 0; i < distribution.probabilities.size(); ++i) {
        const std::int64_t here = distribution.firstSum + static_cast<std::int64_t>(i);
        if (here < sum)
            position.below += distribution.probabilities[i];
        else if (here == sum)
            position.at = distribution.probabilities[i];
    }
    return position;
}

/// Smallest mean whose cumulative probability reaches `p`.
double sumQuantile(const SumDistribution& distribution, double p, double n)
{
    double cumulative = 0;
    for (std::size_t i = 0; i < distribution.probabilities.size(); ++i) {
        cumulative += distribution.probabilities[i];
        if (cumulative >= p - kCumulativeSlack)
            return static_cast<double>(distribution.firstSum + static_cast<std::int64_t>(i)) / n;
    }
    return static_cast<double>(distribution.firstSum + static_cast<std::int64_t>(distribution.probabilities.size()) - 1)
        / n;
}

double accelerationOf(const Histogram& histogram, double mean)
{
    double squares = 0;
    double cubes = 0;
    for (int code = 1; code <= histogram.levels(); ++code) {
        const auto count = static_cast<double>(histogram.counts()[static_cast<std::size_t>(code - 1)]);
        const double d = code - mean;
        squares += count * d * d;
        cubes += count * d * d * d;
    }
    return cubes / (6 * std::pow(squares, 1.5));
}

} // namespace

Figure<ExactBootstrap> exactBootstrap(const Histogram& histogram, double confidence)
{
    const auto variance = histogram.variance();
    if (!variance)
        return variance.why();
    if (*variance <= 0)
        return Undefined::NoVariation;
    const auto n = static_cast<double>(histogram.people());
    std::int64_t sum = 0;
    for (int code = 1; code <= histogram.levels(); ++code)
        sum += code * histogram.counts()[static_cast<std::size_t>(code - 1)];
    const SumDistribution distribution = sumDistribution(histogram);
    const PlaceOfSum position = placeOf(distribution, sum);
    ExactBootstrap result;
    result.mean = static_cast<double>(sum) / n;
    result.z0 = normalQuantile(position.below + position.at / 2);
    result.acceleration = accelerationOf(histogram, result.mean);
    const double tail = (1 - confidence) / 2;
    const auto adjusted = [&result](double p) {
        const double z = result.z0 + normalQuantile(p);
        return normalCdf(result.z0 + z / (1 - result.acceleration * z));
    };
    result.alpha1 = adjusted(tail);
    result.alpha2 = adjusted(1 - tail);
    result.bca = {sumQuantile(distribution, result.alpha1, n), sumQuantile(distribution, result.alpha2, n)};
    result.percentile = {sumQuantile(distribution, tail, n), sumQuantile(distribution, 1 - tail, n)};
    return result;
}

} // namespace soundings::statistics
