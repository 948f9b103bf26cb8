// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/round_robin_effects.h"

#include <algorithm>
#include <cmath>

namespace soundings::statistics {

namespace {

constexpr double kEffectsSettled = 0.01;
constexpr int kMostPasses = 100;

/// A square of numbers, of which some may not be there.
class Square {
public:
    explicit Square(std::size_t size) : m_size(size), m_values(size * size), m_isThere(size * size, 0) { }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool has(std::size_t row, std::size_t column) const { return m_isThere[row * m_size + column] != 0; }
    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return m_values[row * m_size + column]; }
    void put(std::size_t row, std::size_t column, double value)
    {
        m_values[row * m_size + column] = value;
        m_isThere[row * m_size + column] = 1;
    }
    void clear(std::size_t row, std::size_t column) { m_isThere[row * m_size + column] = 0; }

private:
    std::size_t m_size;
    std::vector<double> m_values;
    std::vector<unsigned char> m_isThere;
};

struct Means {
    std::vector<double> rows;
    std::vector<double> columns;
    double all = 0;
};

/// Of what is there: something in each row and column.
Means meansOf(const Square& square)
{
    const std::size_t n = square.size();
    Means means{std::vector<double>(n), std::vector<double>(n), 0};
    std::vector<double> inRow(n);
    std::vector<double> inColumn(n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            if (square.has(i, j)) {
                means.rows[i] += square.at(i, j);
                means.columns[j] += square.at(i, j);
                inRow[i] += 1;
                inColumn[j] += 1;
            }
    double count = 0;
    for (std::size_t i = 0; i < n; ++i) {
        means.all += means.rows[i];
        count += inRow[i];
        means.rows[i] /= inRow[i];
        means.columns[i] /= inColumn[i];
    }
    means.all /= count;
    return means;
}

/// Kenny & La Voie 1984: of row mean R, column mean C and grand mean M of n members,
/// (n − 1)²/(n(n − 2)) R + (n − 1)/(n(n − 2)) C − (n − 1)/(n − 2) M, and with R and C exchanged.
RoundRobinEffects effectsOf(const Means& means)
{
    const std::size_t size = means.rows.size();
    const double n = static_cast<double>(size);
    const double own = (n - 1) * (n - 1) / (n * (n - 2));
    const double other = (n - 1) / (n * (n - 2));
    const double all = (n - 1) / (n - 2) * means.all;
    RoundRobinEffects effects{means.all, std::vector<double>(size), std::vector<double>(size)};
    for (std::size_t i = 0; i < size; ++i) {
        effects.actor[i] = own * means.rows[i] + other * means.columns[i] - all;
        effects.partner[i] = own * means.columns[i] + other * means.rows[i] - all;
    }
    return effects;
}

double furthestMove(const RoundRobinEffects& from, const RoundRobinEffects& to)
{
    double furthest = 0;
    for (std::size_t i = 0; i < to.actor.size(); ++i)
        furthest =
            std::max({furthest, std::abs(to.actor[i] - from.actor[i]), std::abs(to.partner[i] - from.partner[i])});
    return furthest;
}

/// Puts the mean of their row's and column's means where `ratings` has nothing, its diagonal among them.
void fillGaps(const RoundRobin& ratings, const Means& means, Square& square)
{
    for (std::size_t i = 0; i < square.size(); ++i)
        for (std::size_t j = 0; j < square.size(); ++j)
            if (!ratings.rating(i, j))
                square.put(i, j, (means.rows[i] + means.columns[j]) / 2);
}

Square observed(const RoundRobin& ratings)
{
    Square square(ratings.members());
    for (std::size_t i = 0; i < square.size(); ++i)
        for (std::size_t j = 0; j < square.size(); ++j)
            if (const auto& rating = ratings.rating(i, j))
                square.put(i, j, *rating);
    return square;
}

/// What was said, and what is put in for what was not; the diagonal helps on the way and is empty at the end. Where it
/// does not settle, what the first pass puts in.
Square completed(const RoundRobin& ratings)
{
    Square square = observed(ratings);
    if (ratings.missing() == 0)
        return square;
    Means means = meansOf(square);
    const Means first = means;
    RoundRobinEffects before = effectsOf(means);
    bool isSettled = false;
    for (int pass = 0; pass < kMostPasses && !isSettled; ++pass) {
        fillGaps(ratings, means, square);
        means = meansOf(square);
        const RoundRobinEffects after = effectsOf(means);
        isSettled = furthestMove(before, after) <= kEffectsSettled;
        before = after;
    }
    if (!isSettled)
        fillGaps(ratings, first, square);
    for (std::size_t i = 0; i < square.size(); ++i)
        square.clear(i, i);
    return square;
}

} // namespace

RoundRobinEffects roundRobinEffects(const RoundRobin& ratings) { return effectsOf(meansOf(completed(ratings))); }

} // namespace soundings::statistics
