// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/count_section.h"

#include "core/response/cross_counter.h"
#include "core/response/keyed_values.h"
#include "core/response/scale_units.h"

#include <algorithm>
#include <limits>

namespace soundings {

namespace {

struct Limits {
    std::int64_t people = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;
};

std::int64_t weightOf(const std::vector<ItemColumn>& items)
{
    std::int64_t weight = 0;
    for (const ItemColumn& item : items)
        weight += item.weight;
    return weight;
}

template <class Unit, class Sum> class SectionCounter {
public:
    SectionCounter(const std::vector<ItemColumn>& items, std::size_t groups, std::int64_t unitsOf100)
        : m_block(items), m_cross(items.size()), m_units(unitsOf100),
          m_weights(static_cast<std::size_t>(weightOf(items)) + 1),
          m_totals(static_cast<std::size_t>(weightOf(items) * unitsOf100) + 1), m_scores(groups * m_weights * m_totals),
          m_ranges(groups * m_weights)
    {
    }

    void add(const CodeColumn& roles)
    {
        for (std::size_t begin = 0; begin < roles.size(); begin += kBlockPeople) {
            const std::size_t count = std::min(kBlockPeople, roles.size() - begin);
            m_block.read(begin, count);
            for (std::size_t r = 0; r < count; ++r)
                addRow(r, roles[begin + r]);
            m_cross.add(m_block, count);
        }
    }

    SectionTally take()
    {
        SectionTally tally;
        m_scores.visit([&](std::size_t key, std::int64_t people) {
            const std::size_t weights = key / m_totals;
            if (people > 0)
                tally.scores.push_back({weights / m_weights, static_cast<std::int64_t>(weights % m_weights),
                                        static_cast<std::int64_t>(key % m_totals), people});
        });
        m_ranges.visit([&](std::size_t key, const Limits& limits) {
            if (limits.people > 0)
                tally.ranges.push_back({key / m_weights, static_cast<std::int64_t>(key % m_weights), limits.people,
                                        limits.low, limits.high});
        });
        tally.complete = m_cross.take();
        tally.partly = m_partly;
        tally.unsure = m_unsure;
        return tally;
    }

private:
    void addRow(std::size_t r, std::size_t group)
    {
        const BlockRows<Unit, Sum>& rows = m_block.rows();
        const std::int64_t applicable = rows.applicableWeight[r];
        const std::int64_t rated = rows.ratedWeight[r];
        const std::int64_t total = rows.total[r];
        if (rows.rated[r] > 0 && static_cast<std::size_t>(rows.rated[r]) < m_block.items()) {
            ++m_partly;
            m_unsure += rows.rated[r] < rows.applicable[r] ? 1 : 0;
        }
        if (applicable > 0) {
            Limits& limits = m_ranges.at(group * m_weights + static_cast<std::size_t>(applicable));
            ++limits.people;
            limits.low += total;
            limits.high += total + (applicable - rated) * m_units;
        }
        if (rated > 0 && 2 * rows.rated[r] >= rows.applicable[r])
            ++m_scores.at((group * m_weights + static_cast<std::size_t>(rated)) * m_totals
                          + static_cast<std::size_t>(total));
    }

    SectionBlock<Unit, Sum> m_block;
    CrossCounter<Unit, Sum> m_cross;
    std::int64_t m_units;
    std::size_t m_weights;
    std::size_t m_totals;
    KeyedValues<std::int64_t> m_scores;
    KeyedValues<Limits> m_ranges;
    std::int64_t m_partly = 0;
    std::int64_t m_unsure = 0;
};

template <class Unit, class Sum>
SectionTally counted(const std::vector<ItemColumn>& items, const CodeColumn& roles, std::size_t groups,
                     std::int64_t unitsOf100)
{
    SectionCounter<Unit, Sum> counter(items, groups, unitsOf100);
    counter.add(roles);
    return counter.take();
}

/// Whether all sums of a section fit into 16 and 32 bits, as they do for nearly every questionnaire.
bool isNarrow(const std::vector<ItemColumn>& items, std::int64_t unitsOf100)
{
    constexpr std::int64_t kMostUnits = 2000; // 512 people × 2000² < 2^31
    const std::int64_t weight = weightOf(items);
    const auto isLight = [&](const ItemColumn& item) {
        return item.weight * unitsOf100 <= std::numeric_limits<std::int16_t>::max();
    };
    return unitsOf100 <= kMostUnits && weight <= std::numeric_limits<std::int16_t>::max()
        && weight * unitsOf100 <= std::numeric_limits<std::int32_t>::max()
        && items.size() <= std::size_t{std::numeric_limits<std::int16_t>::max()}
        && std::all_of(items.begin(), items.end(), isLight);
}

} // namespace

SectionTally countSection(const Questionnaire& questionnaire, const Section& section, const AnswerColumns& columns,
                          std::size_t firstItem, std::int64_t unitsOf100)
{
    std::vector<ItemColumn> items;
    for (std::size_t i = 0; i < section.items.size(); ++i)
        items.push_back({columns.items[firstItem + i].data(), section.items[i].weight,
                         unitsOfCodes(questionnaire, section.items[i], unitsOf100)});
    const std::size_t groups = questionnaire.roleBands.size() + 1;
    return isNarrow(items, unitsOf100)
        ? counted<std::int16_t, std::int32_t>(items, columns.roles, groups, unitsOf100)
        : counted<std::int64_t, std::int64_t>(items, columns.roles, groups, unitsOf100);
}

} // namespace soundings
