// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/count_parts.h"

#include <map>

namespace soundings {

namespace {

/// Values by a whole-number key: a table where the keys are few enough, else a tree.
template <class Value> class KeyedValues {
public:
    explicit KeyedValues(std::size_t keys) : m_dense(keys <= kMostDense ? keys : 0), m_isDense(keys <= kMostDense) { }
    Value& at(std::size_t key) { return m_isDense ? m_dense[key] : m_sparse[key]; }
    /// In the order of the keys; keys that were never asked for may be among them.
    template <class Visit> void visit(const Visit& visit) const
    {
        for (std::size_t key = 0; key < m_dense.size(); ++key)
            visit(key, m_dense[key]);
        for (const auto& [key, value] : m_sparse)
            visit(key, value);
    }

private:
    static constexpr std::size_t kMostDense = 4'000'000;
    std::vector<Value> m_dense;
    std::map<std::size_t, Value> m_sparse;
    bool m_isDense;
};

struct Limits {
    std::int64_t people = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;
};

struct ItemColumn {
    const Code* codes;
    std::int64_t weight;
    UnitsOfCode units;
};

struct Row {
    int rated = 0;
    int applicable = 0;
    std::int64_t ratedWeight = 0;
    std::int64_t applicableWeight = 0;
    std::int64_t total = 0;
};

Row rowOf(const std::vector<ItemColumn>& items, std::size_t person)
{
    Row row;
    for (const ItemColumn& item : items) {
        const Code code = item.codes[person];
        if (code == kCodeNotApplicable)
            continue;
        ++row.applicable;
        row.applicableWeight += item.weight;
        const std::int32_t units = item.units[code];
        if (units == kNoUnits)
            continue;
        ++row.rated;
        row.ratedWeight += item.weight;
        row.total += units * item.weight;
    }
    return row;
}

class SectionCounter {
public:
    SectionCounter(std::vector<ItemColumn> items, std::size_t groups, std::int64_t unitsOf100)
        : m_items(std::move(items)), m_units(unitsOf100), m_weights(static_cast<std::size_t>(allWeight()) + 1),
          m_totals(static_cast<std::size_t>(allWeight() * unitsOf100) + 1), m_scores(groups * m_weights * m_totals),
          m_ranges(groups * m_weights)
    {
    }

    void add(std::size_t person, std::size_t group)
    {
        const Row row = rowOf(m_items, person);
        if (row.applicableWeight > 0) {
            Limits& limits = m_ranges.at(group * m_weights + static_cast<std::size_t>(row.applicableWeight));
            ++limits.people;
            limits.low += row.total;
            limits.high += row.total + (row.applicableWeight - row.ratedWeight) * m_units;
        }
        if (row.ratedWeight > 0 && 2 * row.rated >= row.applicable)
            ++m_scores.at((group * m_weights + static_cast<std::size_t>(row.ratedWeight)) * m_totals
                          + static_cast<std::size_t>(row.total));
        if (row.rated == static_cast<int>(m_items.size()))
            addComplete(person);
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
        tally.complete = std::move(m_complete);
        return tally;
    }

private:
    std::int64_t allWeight() const
    {
        std::int64_t weight = 0;
        for (const ItemColumn& item : m_items)
            weight += item.weight;
        return weight;
    }

    void addComplete(std::size_t person)
    {
        const std::size_t count = m_items.size();
        m_complete.sums.resize(count);
        m_complete.products.resize(count * count);
        m_row.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            m_row[i] = m_items[i].units[m_items[i].codes[person]];
        ++m_complete.people;
        for (std::size_t i = 0; i < count; ++i) {
            m_complete.sums[i] += m_row[i];
            std::int64_t* products = m_complete.products.data() + i * count;
            for (std::size_t j = 0; j < count; ++j)
                products[j] += m_row[i] * m_row[j];
        }
    }

    std::vector<ItemColumn> m_items;
    std::int64_t m_units;
    std::size_t m_weights;
    std::size_t m_totals;
    KeyedValues<std::int64_t> m_scores;
    KeyedValues<Limits> m_ranges;
    CrossTally m_complete;
    std::vector<std::int64_t> m_row;
};

} // namespace

SectionTally countSection(const Questionnaire& questionnaire, const Section& section, const AnswerColumns& columns,
                          std::size_t firstItem, std::int64_t unitsOf100)
{
    std::vector<ItemColumn> items;
    for (std::size_t i = 0; i < section.items.size(); ++i)
        items.push_back({columns.items[firstItem + i].data(), section.items[i].weight,
                         unitsOfCodes(questionnaire, section.items[i], unitsOf100)});
    SectionCounter counter(std::move(items), questionnaire.roleBands.size() + 1, unitsOf100);
    for (std::size_t person = 0; person < columns.people; ++person)
        counter.add(person, columns.roles[person]);
    return counter.take();
}

} // namespace soundings
