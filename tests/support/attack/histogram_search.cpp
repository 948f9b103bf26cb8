// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/histogram_search.h"

#include <algorithm>
#include <cmath>

namespace soundings::test {

namespace {

std::int64_t ceilingOf(const Fraction& value)
{
    const auto whole = static_cast<std::int64_t>(value.numerator() / value.denominator());
    return Fraction(whole) < value ? whole + 1 : whole;
}

std::int64_t floorOf(const Fraction& value)
{
    return static_cast<std::int64_t>(value.numerator() / value.denominator());
}

class Search {
public:
    Search(const HistogramClues& clues, const std::function<bool(const std::vector<std::int64_t>&)>& fits, int steps)
        : m_clues(clues), m_fits(fits), m_stepsLeft(steps), m_counts(clues.points.size())
    {
    }

    HistogramsFound run()
    {
        const auto top = static_cast<std::int64_t>(m_counts.size()) - 1;
        look(top, m_clues.people, 0, 0);
        m_found.oneCode = m_found.oneCode && m_found.fitting > 0;
        return m_found;
    }

private:
    /// Points from the highest down; `people` are left to be placed at `point` or below.
    void look(std::int64_t point, std::int64_t people, std::int64_t total, std::int64_t favourable)
    {
        if (--m_stepsLeft < 0) {
            m_found.isFinished = false;
            return;
        }
        const auto levels = static_cast<std::int64_t>(m_counts.size());
        if (total > m_clues.total.high || total + people * point < m_clues.total.low)
            return;
        if (2 * (point + 1) <= levels - 1 && !m_clues.favourable.has(favourable))
            return;
        const auto place = static_cast<std::size_t>(point);
        if (point == 0) {
            m_counts[0] = people;
            if (m_clues.points[0].has(people) && m_fits(m_counts))
                note();
            return;
        }
        const bool isFavourable = 2 * point > levels - 1;
        const Bounds& bounds = m_clues.points[place];
        const std::int64_t most = std::min({bounds.high, people, (m_clues.total.high - total) / point});
        for (std::int64_t count = bounds.low; count <= most && m_stepsLeft >= 0; ++count) {
            m_counts[place] = count;
            look(point - 1, people - count, total + count * point, favourable + (isFavourable ? count : 0));
        }
        m_counts[place] = 0;
    }

    void note()
    {
        ++m_found.fitting;
        const auto most = std::max_element(m_counts.begin(), m_counts.end());
        const auto code = static_cast<std::size_t>(most - m_counts.begin());
        if (*most != m_clues.people || (m_found.fitting > 1 && code != m_code))
            m_found.oneCode = false;
        m_code = code;
    }

    const HistogramClues& m_clues;
    const std::function<bool(const std::vector<std::int64_t>&)>& m_fits;
    int m_stepsLeft;
    std::vector<std::int64_t> m_counts;
    HistogramsFound m_found;
    std::size_t m_code = 0;
};

} // namespace

HistogramsFound searchHistograms(const HistogramClues& clues,
                                 const std::function<bool(const std::vector<std::int64_t>&)>& fits, int steps)
{
    return Search(clues, fits, steps).run();
}

HistogramClues cluesOf(const PublishedFigure& figure, int levels)
{
    HistogramClues clues;
    clues.people = figure.people;
    const Fraction units = Fraction::of(Int128{figure.people} * (levels - 1), 100);
    clues.total = {ceilingOf(std::max(figure.low, Fraction(0)) * units), floorOf(figure.high * units)};
    clues.favourable = {0, figure.people};
    const bool inFives = figure.isWhole;
    if (figure.favourable)
        clues.favourable = countsOf(*figure.favourable, figure.people, inFives);
    clues.points.assign(static_cast<std::size_t>(levels), {0, figure.people});
    for (std::size_t i = 0; i < figure.distribution.size(); ++i)
        clues.points[i] = countsOf(figure.distribution[i], figure.people, false);
    return clues;
}

} // namespace soundings::test
