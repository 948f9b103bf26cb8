// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/table_attack.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace soundings::test {

namespace {

using Histogram = std::vector<PeopleCount>; ///< by points as scored

/// Sum, and sum of squares, of whole numbers.
struct Moments {
    std::int64_t sum = 0;
    std::int64_t squares = 0;
};

Moments momentsOf(const Histogram& histogram)
{
    Moments moments;
    for (std::size_t point = 0; point < histogram.size(); ++point) {
        const auto value = static_cast<std::int64_t>(point);
        moments.sum += value * histogram[point];
        moments.squares += value * value * histogram[point];
    }
    return moments;
}

/// The largest sum of squares that people's totals can have: the highest answers all by the same people.
std::int64_t largestSquares(const std::vector<Histogram>& complete, PeopleCount people)
{
    std::vector<std::int64_t> totals(static_cast<std::size_t>(people));
    for (const Histogram& histogram : complete) {
        std::size_t person = 0;
        for (std::size_t point = 0; point < histogram.size(); ++point)
            for (PeopleCount i = 0; i < histogram[point]; ++i)
                totals[person++] += static_cast<std::int64_t>(point);
    }
    return std::inner_product(totals.begin(), totals.end(), totals.begin(), std::int64_t{0});
}

class SectionOfOneLess {
public:
    SectionOfOneLess(const ReferencePublisher& publisher, const SurveyRelease& release, std::size_t section)
        : m_release(release), m_alpha(*release.sections[section].consistency), m_step(publisher.rules().alphaStep)
    {
        const std::size_t first = publisher.firstItem(section);
        const std::vector<const Item*> items = publisher.questionnaire().items();
        for (std::size_t item = first; item < publisher.firstItem(section + 1); ++item) {
            const PointCounts& counts = *release.statements[item].counts;
            m_all.push_back(counts.points);
            if (items[item]->reverse)
                std::reverse(m_all.back().begin(), m_all.back().end());
            m_missing.push_back(counts.all() - counts.scored());
            m_found.emplace_back();
        }
    }

    /// Of each statement what she can have answered; empty where it is not known that it was one person.
    std::vector<std::set<std::size_t>> run()
    {
        if (std::accumulate(m_missing.begin(), m_missing.end(), PeopleCount{0}) != 1)
            return {};
        guess(0, m_all);
        return m_found;
    }

private:
    /// Takes every answer she can have given out of `complete`, from `item` on.
    void guess(std::size_t item, const std::vector<Histogram>& complete)
    {
        if (item == m_all.size()) {
            if (fits(complete))
                for (std::size_t i = 0; i < m_all.size(); ++i)
                    if (m_missing[i] == 0)
                        m_found[i].insert(m_guessed[i]);
            return;
        }
        m_guessed.resize(item + 1);
        if (m_missing[item] > 0)
            return guess(item + 1, complete);
        for (std::size_t point = 0; point < complete[item].size(); ++point)
            if (complete[item][point] > 0) {
                std::vector<Histogram> others = complete;
                --others[item][point];
                m_guessed.resize(item + 1);
                m_guessed[item] = point;
                guess(item + 1, others);
            }
    }

    /// Whether the others' totals can have a sum of squares that makes alpha what is published.
    [[nodiscard]] bool fits(const std::vector<Histogram>& complete) const
    {
        const std::int64_t people = *m_release.people - 1;
        std::int64_t ofItems = 0;
        std::int64_t varying = 0;
        std::int64_t sum = 0;
        for (const Histogram& histogram : complete) {
            const Moments moments = momentsOf(histogram);
            const std::int64_t own = people * moments.squares - moments.sum * moments.sum;
            ofItems += own;
            varying += own > 0 ? 1 : 0;
            sum += moments.sum;
        }
        std::int64_t squares = (sum * sum + people - 1) / people;
        squares += (squares + sum) % 2; // a number and its square are both odd or both even
        for (const std::int64_t largest = largestSquares(complete, people); squares <= largest; squares += 2)
            if (isAlpha(varying, ofItems, people * squares - sum * sum))
                return true;
        return false;
    }

    [[nodiscard]] bool isAlpha(std::int64_t varying, std::int64_t ofItems, std::int64_t ofSum) const
    {
        if (varying < 2 || ofSum == 0)
            return false;
        const double alpha =
            static_cast<double>(varying * (ofSum - ofItems)) / static_cast<double>((varying - 1) * ofSum);
        const double steps = std::floor(100 * alpha / m_step + 0.5) * m_step;
        return static_cast<int>(std::clamp(steps, 0.0, 95.0)) == m_alpha.alpha;
    }

    const SurveyRelease& m_release;
    ReleasedConsistency m_alpha;
    int m_step;
    std::vector<Histogram> m_all;
    std::vector<PeopleCount> m_missing;
    std::vector<std::size_t> m_guessed;
    std::vector<std::set<std::size_t>> m_found;
};

} // namespace

Leaks leftOutFound(const ReferencePublisher& publisher, const SurveyRelease& release)
{
    Leaks leaks;
    for (std::size_t section = 0; section < release.sections.size(); ++section) {
        if (!release.sections[section].consistency)
            continue;
        for (const std::set<std::size_t>& answers : SectionOfOneLess(publisher, release, section).run())
            if (answers.size() == 1)
                leaks.push_back("who left a statement out of " + release.sections[section].id.value);
    }
    return leaks;
}

} // namespace soundings::test
