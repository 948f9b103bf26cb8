// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/incomplete_people.h"
#include "core/privacy/staff_gate.h"
#include "core/scoring/must_have.h"

#include <algorithm>

namespace soundings {

namespace {

/// Hides one item more: must-haves last, the fewest people first. Which one it is must not go by any answer.
void hideOneMore(std::vector<ReleasedItem>& items, const Section& section, const StaffMean* means)
{
    const auto rank = [&](std::size_t i) { return std::pair(section.items[i].mustHave.has_value(), means[i].people); };
    std::size_t next = items.size();
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].score && (next == items.size() || rank(i) <= rank(next)))
            next = i;
    if (next < items.size())
        items[next].score.reset();
}

/// How many items are hidden that somebody answered.
std::ptrdiff_t hiddenItems(const std::vector<ReleasedItem>& items, const StaffMean* means)
{
    std::ptrdiff_t hidden = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        hidden += !items[i].score && means[i].people > 0 ? 1 : 0;
    return hidden;
}

constexpr int kNearlyAll = 90; ///< percent

bool isAnyShown(const std::vector<ReleasedItem>& items)
{
    return std::any_of(items.begin(), items.end(), [](const ReleasedItem& item) { return item.score.has_value(); });
}

} // namespace

bool StaffGate::isRestAtAnEnd(const StaffMeans& means, std::size_t section, const std::vector<ReleasedItem>& items,
                              std::size_t firstItem) const
{
    const StaffMean& mean = means.sections[section].mean;
    if (!mean.score)
        return false;
    const std::vector<Item>& asked = m_questionnaire.sections[section].items;
    Fraction weights;
    for (const Item& item : asked)
        weights += Fraction(item.weight);
    Fraction most = Fraction(mean.people) * weights;
    Fraction rest = most * *mean.score;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const StaffMean& own = means.items[firstItem + i];
        if (!items[i].score || !own.score)
            continue;
        const Fraction shown = Fraction(own.people) * Fraction(asked[i].weight);
        most -= shown;
        rest -= shown * *own.score;
    }
    if (most <= Fraction(0))
        return true;
    const auto levels = static_cast<int>(m_questionnaire.scale.size());
    return m_gate.limitOf(rest / most, m_gate.minimumGroup(), levels) != Limit::Exact;
}

FigureSource StaffGate::itemSource(const StaffMeans& means, std::size_t item) const
{
    const StaffMean& mean = means.items[item];
    return {mean.people,
            mean.score,
            mean.variance,
            static_cast<int>(m_questionnaire.scale.size()),
            mean.kinds[2],
            pointCounts(*m_counts, item),
            {mean.kinds.begin(), mean.kinds.end()}};
}

ReleasedShare StaffGate::dontKnow(std::size_t item) const
{
    const std::size_t slot = m_questionnaire.scale.size() + 2;
    std::int64_t count = 0;
    for (const std::vector<std::int64_t>& group : m_counts->items[item])
        count += group[slot];
    if (count < m_gate.minimumGroup() && 10 * count <= m_counts->people)
        return {10, Limit::OrFewer};
    return m_gate.share(count, m_counts->people, m_counts->people);
}

/// Where a single item is hidden because a few people answered it, a second one is hidden with it: else the section
/// less its other items would give those few back (STATISTICS.md section 7.3). Where a few people left something out,
/// or remainders tell of more, one is hidden whatever they answered: the section less all items is a sum over them. And
/// what the section leaves to hidden items is never nearly all there could be, nor nearly nothing: that would be
/// everybody's answer.
std::vector<ReleasedItem> StaffGate::items(const StaffMeans& means) const
{
    std::vector<ReleasedItem> all;
    for (std::size_t place = 0; place < m_questionnaire.sections.size(); ++place) {
        const Section& section = m_questionnaire.sections[place];
        const std::size_t firstItem = all.size();
        const StaffMean* own = means.items.data() + firstItem;
        std::vector<ReleasedItem> items;
        for (std::size_t i = 0; i < section.items.size(); ++i)
            items.push_back({section.items[i].id, m_gate.release(itemSource(means, firstItem + i)), {}, {}});
        if (m_rules.hideSecond) {
            const bool tells = areFewPartly(place)
                || (arePartsRead(place) && means.sections[place].mean.people < m_rules.nearlyAllBelow);
            if (hiddenItems(items, own) == 1 || (tells && hiddenItems(items, own) == 0))
                hideOneMore(items, section, own);
            while (hiddenItems(items, own) > 0 && isAnyShown(items) && isRestAtAnEnd(means, place, items, firstItem))
                hideOneMore(items, section, own);
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            const ReleasedShare unsure = dontKnow(firstItem + i);
            if (items[i].score)
                items[i].dontKnow = unsure;
            else if (unsure.percent >= kNearlyAll)
                items[i].dontKnow = ReleasedShare{kNearlyAll, Limit::OrMore}; // however few did know
        }
        for (std::size_t i = 0; i < items.size(); ++i)
            if (section.items[i].mustHave && items[i].score)
                items[i].mustHaveMet = meetsMustHave(m_questionnaire, section.items[i], items[i].score->exact());
        all.insert(all.end(), items.begin(), items.end());
    }
    return all;
}

} // namespace soundings
