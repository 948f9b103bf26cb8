// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/contribution.h"

#include "core/error.h"

#include <algorithm>
#include <map>
#include <utility>

namespace soundings {

namespace {

/// An item as far as it counts in a number.
struct CountingItem {
    std::string id;
    Fraction share;
    Fraction score;
};

/// Questionnaire and item: two questionnaires of an index may call an item alike.
using Key = std::pair<std::string, std::string>;

struct ItemsOfSum {
    std::vector<Key> order;
    std::map<Key, CountingItem> items;
};

void collectCounting(const SumTerm& term, const std::string& questionnaire, ItemsOfSum& sum)
{
    if (term.level == SumLevel::Item && term.score && term.share != Fraction()) {
        sum.order.emplace_back(questionnaire, term.id);
        sum.items[sum.order.back()] = {term.id, term.share, *term.score};
    }
    for (const SumTerm& below : term.terms)
        collectCounting(below, term.level == SumLevel::Questionnaire ? term.id : questionnaire, sum);
}

ItemsOfSum countingItems(const SumTerm& term)
{
    ItemsOfSum sum;
    collectCounting(term, {}, sum);
    return sum;
}

Fraction midpoint(const Fraction& a, const Fraction& b) { return (a + b) / Fraction(2); }

void addUnlessNone(std::vector<Contribution>& list, Contribution contribution)
{
    if (contribution.points != Fraction())
        list.push_back(std::move(contribution));
}

/// The nearest multiple of a hundred-millionth.
Fraction coarse(const Fraction& number)
{
    constexpr std::int64_t kParts = 100'000'000;
    const Fraction scaled = number * Fraction(2 * kParts);
    const Int128 doubled = scaled.numerator() / scaled.denominator();
    return Fraction::of((doubled + 1) / 2, kParts);
}

ItemsOfSum coarse(ItemsOfSum sum)
{
    for (auto& [key, item] : sum.items)
        item = {item.id, coarse(item.share), coarse(item.score)};
    return sum;
}

/// All but the rounding.
std::vector<Contribution> split(const ItemsOfSum& earlier, const ItemsOfSum& later, const Fraction& middle)
{
    std::vector<Contribution> list;
    Fraction weights;
    for (const Key& key : later.order) {
        const CountingItem& now = later.items.at(key);
        const auto found = earlier.items.find(key);
        if (found == earlier.items.end()) {
            addUnlessNone(list, {now.id, ContributionKind::Added, now.share * (now.score - middle), key.first});
            continue;
        }
        const CountingItem& then = found->second;
        addUnlessNone(
            list,
            {now.id, ContributionKind::Answer, midpoint(then.share, now.share) * (now.score - then.score), key.first});
        weights += (now.share - then.share) * (midpoint(then.score, now.score) - middle);
    }
    for (const Key& key : earlier.order)
        if (!later.items.contains(key)) {
            const CountingItem& then = earlier.items.at(key);
            addUnlessNone(list, {then.id, ContributionKind::Removed, then.share * (middle - then.score), key.first});
        }
    addUnlessNone(list, {"weights", ContributionKind::Weight, weights});
    return list;
}

void addRounding(std::vector<Contribution>& list, const Fraction& points)
{
    addUnlessNone(list, {"rounding", ContributionKind::Rounding, points});
    std::stable_sort(list.begin(), list.end(), [](const Contribution& a, const Contribution& b) {
        return magnitude(a.points) > magnitude(b.points);
    });
}

std::vector<Contribution> exactSplit(const SumTerm& before, const SumTerm& after)
{
    std::vector<Contribution> list =
        split(countingItems(before), countingItems(after), midpoint(*before.score, *after.score));
    addRounding(list, Fraction(after.score->rounded() - before.score->rounded()) - (*after.score - *before.score));
    return list;
}

std::vector<Contribution> coarseSplit(const SumTerm& before, const SumTerm& after)
{
    std::vector<Contribution> list = split(coarse(countingItems(before)), coarse(countingItems(after)),
                                           midpoint(coarse(*before.score), coarse(*after.score)));
    Fraction rest(after.score->rounded() - before.score->rounded());
    for (const Contribution& part : list)
        rest -= part.points;
    addRounding(list, rest);
    return list;
}

} // namespace

std::vector<Contribution> contributions(const std::optional<SumTerm>& before, const std::optional<SumTerm>& after)
{
    if (!before || !after || !before->score || !after->score)
        return {};
    try {
        return exactSplit(*before, *after);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NumberTooLarge)
            throw;
    }
    return coarseSplit(*before, *after);
}

} // namespace soundings
