// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/alpha_bca.h"

#include "core/fraction.h"
#include "core/statistics/resampler.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace soundings::statistics {

namespace {

constexpr std::int64_t kFewestPeople = 4; // three are left without one of them

/// How many gave each pattern, by rising pattern, so that the order they came in means nothing.
std::vector<AnswerPattern> merged(const std::vector<AnswerPattern>& patterns)
{
    std::map<std::vector<int>, std::int64_t> people;
    for (const AnswerPattern& pattern : patterns)
        if (pattern.people > 0)
            people[pattern.codes] += pattern.people;
    std::vector<AnswerPattern> result;
    for (auto& [codes, count] : people)
        result.push_back({codes, count});
    return result;
}

/// All that alpha needs of people: whole-number sums of the items and of their total.
class AlphaSums {
public:
    explicit AlphaSums(std::size_t items) : m_sums(items, 0), m_squares(items, 0) { }

    void add(const std::vector<int>& codes, std::int64_t people)
    {
        std::int64_t total = 0;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const std::int64_t code = codes[i];
            m_sums[i] += people * code;
            m_squares[i] += people * code * code;
            total += code;
        }
        m_people += people;
        m_total += people * total;
        m_totalSquares += people * total * total;
    }

    [[nodiscard]] Figure<double> alpha() const
    {
        double items = 0;
        Int128 ofItems = 0;
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            const Int128 scatter = scatterOf(m_sums[i], m_squares[i]);
            items += scatter > 0 ? 1 : 0;
            ofItems += scatter;
        }
        const Int128 ofTotal = scatterOf(m_total, m_totalSquares);
        if (items < 2 || ofTotal <= 0)
            return Undefined::NoVariation;
        return items / (items - 1) * (1 - static_cast<double>(ofItems) / static_cast<double>(ofTotal));
    }

private:
    /// n Σx² − (Σx)².
    [[nodiscard]] Int128 scatterOf(std::int64_t sum, std::int64_t squares) const
    {
        return static_cast<Int128>(m_people) * squares - static_cast<Int128>(sum) * sum;
    }

    std::int64_t m_people = 0;
    std::vector<std::int64_t> m_sums;
    std::vector<std::int64_t> m_squares;
    std::int64_t m_total = 0;
    std::int64_t m_totalSquares = 0;
};

std::vector<std::int64_t> patternCounts(const std::vector<AnswerPattern>& patterns)
{
    std::vector<std::int64_t> counts;
    for (const AnswerPattern& pattern : patterns)
        counts.push_back(pattern.people);
    return counts;
}

AlphaSums alphaSums(const std::vector<AnswerPattern>& patterns, const std::vector<std::int64_t>& counts)
{
    AlphaSums sums(patterns.front().codes.size());
    for (std::size_t i = 0; i < patterns.size(); ++i)
        if (counts[i] > 0)
            sums.add(patterns[i].codes, counts[i]);
    return sums;
}

/// Alpha without one person of each pattern.
std::vector<Figure<double>> alphasWithoutOne(const std::vector<AnswerPattern>& patterns, const AlphaSums& all)
{
    std::vector<Figure<double>> values;
    for (const AnswerPattern& pattern : patterns) {
        AlphaSums rest = all;
        rest.add(pattern.codes, -1);
        values.push_back(rest.alpha());
    }
    return values;
}

} // namespace

Figure<BcaInterval> alphaBca(const std::vector<AnswerPattern>& patterns, int replicates, double confidence)
{
    const std::vector<AnswerPattern> people = merged(patterns);
    const std::vector<std::int64_t> counts = patternCounts(people);
    if (!people.empty() && people.front().codes.size() < 2)
        return Undefined::TooFewItems;
    if (std::accumulate(counts.begin(), counts.end(), std::int64_t{0}) < kFewestPeople)
        return Undefined::TooFewPeople;
    const AlphaSums sums = alphaSums(people, counts);
    const Figure<double> alpha = sums.alpha();
    if (!alpha)
        return alpha.why();
    const Figure<double> acceleration = jackknifeAcceleration(alphasWithoutOne(people, sums), counts);
    if (!acceleration)
        return acceleration.why();
    Resampler resampler(counts, "alpha");
    std::vector<Figure<double>> drawn;
    for (int i = 0; i < replicates; ++i)
        drawn.push_back(alphaSums(people, resampler.draw()).alpha());
    return bcaInterval(*alpha, drawn, *acceleration, confidence);
}

} // namespace soundings::statistics
