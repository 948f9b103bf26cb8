// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/smallest_sets.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace soundings {

namespace {

/// Gains as whole numbers of one unit: comparing fractions is what a search would spend its time on.
struct WholeGains {
    std::vector<std::vector<Int128>> items;
    Int128 needed = 0;
};

Fraction commonUnits(const std::vector<StepGains>& items, const Fraction& needed)
{
    Fraction units(1); // a product of denominators that does not fit throws
    const auto take = [&](const Fraction& value) { units *= Fraction::of((units * value).denominator(), 1); };
    take(needed);
    for (const StepGains& steps : items)
        std::for_each(steps.begin(), steps.end(), take);
    return units;
}

WholeGains inWholes(const std::vector<StepGains>& items, const Fraction& needed)
{
    const Fraction units = commonUnits(items, needed);
    WholeGains whole;
    whole.needed = (needed * units).numerator();
    for (const StepGains& steps : items) {
        whole.items.emplace_back();
        for (const Fraction& gain : steps)
            whole.items.back().push_back((gain * units).numerator());
    }
    return whole;
}

/// Items in the order the search takes them: those with the largest single step first.
std::vector<std::size_t> searchOrder(const WholeGains& gains)
{
    std::vector<std::size_t> order(gains.items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto largest = [&](std::size_t item) {
        const auto& steps = gains.items[item];
        return steps.empty() ? Int128{0} : *std::max_element(steps.begin(), steps.end());
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return largest(a) > largest(b); });
    return order;
}

struct FoundSteps {
    std::vector<int> steps; ///< by item
    Int128 gain = 0;
};

bool gainsMore(const FoundSteps& a, const FoundSteps& b) { return a.gain > b.gain; }

/// Looks for the best minimal choices of one size, item by item.
class SetSearch {
public:
    SetSearch(const WholeGains& gains, std::size_t most, int& visitsLeft)
        : m_gains(gains), m_order(searchOrder(gains)), m_visitsLeft(visitsLeft), m_most(most)
    {
        // What the items from a place in the order on can gain at most with so many steps.
        m_best.resize(m_order.size() + 1, {0});
        std::vector<Int128> single;
        for (std::size_t place = m_order.size(); place-- > 0;) {
            const auto& steps = m_gains.items[m_order[place]];
            single.insert(single.end(), steps.begin(), steps.end());
            std::sort(single.begin(), single.end(), std::greater<>());
            m_best[place].resize(single.size() + 1);
            std::partial_sum(single.begin(), single.end(), m_best[place].begin() + 1);
        }
    }

    [[nodiscard]] int mostSteps() const { return static_cast<int>(m_best.front().size()) - 1; }
    /// Whether so many steps can be enough, by the largest steps of all.
    [[nodiscard]] bool canReach(int steps) const { return bound(0, steps) >= m_gains.needed; }

    std::vector<FoundSteps> ofSize(int size)
    {
        m_found.clear();
        m_taken.assign(m_gains.items.size(), 0);
        visit(0, size, 0);
        return m_found;
    }

private:
    [[nodiscard]] Int128 bound(std::size_t place, int steps) const
    {
        const auto& best = m_best[place];
        return best[std::min(static_cast<std::size_t>(steps), best.size() - 1)];
    }

    [[nodiscard]] bool isMinimal(Int128 gain) const
    {
        for (std::size_t item = 0; item < m_taken.size(); ++item)
            if (m_taken[item] > 0
                && gain - m_gains.items[item][static_cast<std::size_t>(m_taken[item]) - 1] >= m_gains.needed)
                return false;
        return true;
    }

    void keep(Int128 gain)
    {
        if (!isMinimal(gain))
            return;
        FoundSteps found{m_taken, gain};
        m_found.insert(std::upper_bound(m_found.begin(), m_found.end(), found, gainsMore), std::move(found));
        if (m_found.size() > m_most)
            m_found.pop_back();
    }

    /// Whether nothing below can be enough, minimal, and among the best.
    [[nodiscard]] bool isHopeless(std::size_t place, int left, Int128 gain) const
    {
        const Int128 most = gain + bound(place, left);
        if (static_cast<std::size_t>(left) > m_best[place].size() - 1 || most < m_gains.needed)
            return true;
        if (left > 0 && gain >= m_gains.needed)
            return true;
        return m_found.size() == m_most && most <= m_found.back().gain;
    }

    void visit(std::size_t place, int left, Int128 gain)
    {
        if (isHopeless(place, left, gain) || m_visitsLeft-- <= 0)
            return;
        if (left == 0) {
            keep(gain);
            return;
        }
        const std::size_t item = m_order[place];
        const auto& steps = m_gains.items[item];
        std::vector<Int128> reached{gain};
        for (std::size_t step = 0; step < steps.size() && step < static_cast<std::size_t>(left); ++step)
            reached.push_back(reached.back() + steps[step]);
        for (std::size_t taken = reached.size(); taken-- > 0;) {
            m_taken[item] = static_cast<int>(taken);
            visit(place + 1, left - static_cast<int>(taken), reached[taken]);
        }
        m_taken[item] = 0;
    }

    const WholeGains& m_gains;
    std::vector<std::size_t> m_order;
    std::vector<std::vector<Int128>> m_best;
    int& m_visitsLeft;
    std::size_t m_most;
    std::vector<int> m_taken;
    std::vector<FoundSteps> m_found;
};

ChosenSteps chosen(const std::vector<StepGains>& items, FoundSteps found)
{
    ChosenSteps chosen{std::move(found.steps), {}};
    for (std::size_t item = 0; item < items.size(); ++item)
        for (int step = 0; step < chosen.steps[item]; ++step)
            chosen.gain += items[item][static_cast<std::size_t>(step)];
    return chosen;
}

} // namespace

std::vector<ChosenSteps> smallestSets(const std::vector<StepGains>& items, const Fraction& needed, std::size_t most)
{
    const WholeGains gains = inWholes(items, needed);
    std::vector<ChosenSteps> sets;
    int visitsLeft = kMostVisited;
    SetSearch search(gains, most, visitsLeft);
    for (int size = 1; size <= search.mostSteps() && sets.size() < most; ++size) {
        if (!search.canReach(size))
            continue;
        for (FoundSteps& found : search.ofSize(size))
            if (sets.size() < most)
                sets.push_back(chosen(items, std::move(found)));
        if (visitsLeft <= 0)
            break;
    }
    return sets;
}

} // namespace soundings
