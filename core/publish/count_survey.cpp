// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/count_survey.h"

#include <algorithm>
#include <array>

namespace soundings {

namespace {

using Counts = std::vector<std::vector<std::int64_t>>;

/// Where the count of each code stands, of how many. A code that has no place of its own is not answered.
struct Slots {
    std::array<std::uint8_t, 256> of{};
    std::size_t count = 0;
};

Slots plainSlots(std::size_t codes)
{
    Slots slots{{}, codes + 1};
    for (std::size_t code = 1; code <= codes; ++code)
        slots.of[code] = static_cast<std::uint8_t>(code);
    return slots;
}

/// As SurveyCounts says of an item.
Slots slotsOfAnswers(std::size_t points)
{
    Slots slots = plainSlots(points);
    slots.of[kCodeNotApplicable] = static_cast<std::uint8_t>(slots.count++);
    slots.of[kCodeDontKnow] = static_cast<std::uint8_t>(slots.count++);
    return slots;
}

/// [row][slot], from two columns of codes.
Counts countPairs(const CodeColumn& rows, std::size_t rowCount, const CodeColumn& codes, const Slots& slots)
{
    std::vector<std::int64_t> table(256 * slots.count); // whatever byte stands for a row
    for (std::size_t i = 0; i < rows.size(); ++i)
        ++table[rows[i] * slots.count + slots.of[codes[i]]];
    Counts counts;
    for (auto row = table.begin(); counts.size() < rowCount; row += static_cast<std::ptrdiff_t>(slots.count))
        counts.emplace_back(row, row + static_cast<std::ptrdiff_t>(slots.count));
    return counts;
}

/// So many people at a time, a column after another: what is needed stays near, sums of products fit into 32 bits, and
/// the loops are plain enough for the compiler to do several people at once.
constexpr std::size_t kBlockPeople = 1024;

/// One section: who answered any of it, and the sums and products of those who answered all of it.
class SectionCounter {
public:
    using Column = std::array<std::int16_t, kBlockPeople>;

    SectionCounter(const Section& section, std::size_t points, const CodeColumn* items)
        : m_section(section), m_points(static_cast<std::int16_t>(points)), m_items(items),
          m_complete(section.items.size())
    {
        m_tally.sums.resize(section.items.size());
        m_tally.products.resize(section.items.size() * section.items.size());
    }

    void add(const CodeColumn& roles, std::size_t begin, std::size_t count, std::vector<std::int64_t>& peopleOfGroups)
    {
        std::array<std::uint16_t, kBlockPeople> answered{};
        for (std::size_t i = 0; i < m_complete.size(); ++i)
            for (std::size_t r = 0; r < count; ++r)
                answered[r] = static_cast<std::uint16_t>(answered[r] + (isPoint(m_items[i][begin + r]) ? 1U : 0U));
        std::array<std::uint16_t, kBlockPeople> places{};
        std::size_t complete = 0;
        for (std::size_t r = 0; r < count; ++r) {
            peopleOfGroups[roles[begin + r]] += answered[r] > 0 ? 1 : 0;
            places[complete] = static_cast<std::uint16_t>(r);
            complete += answered[r] == m_complete.size() ? 1U : 0U;
        }
        for (std::size_t i = 0; i < m_complete.size(); ++i)
            keepComplete(i, begin, places, complete);
        addProducts(complete);
    }

    CrossTally take()
    {
        const std::size_t items = m_complete.size();
        for (std::size_t i = 0; i < items; ++i)
            for (std::size_t j = 0; j < i; ++j)
                m_tally.products[j * items + i] = m_tally.products[i * items + j];
        return std::move(m_tally);
    }

private:
    [[nodiscard]] bool isPoint(Code code) const { return code >= 1 && code <= m_points; }

    void keepComplete(std::size_t item, std::size_t begin, const std::array<std::uint16_t, kBlockPeople>& places,
                      std::size_t complete)
    {
        const Code* codes = m_items[item].data() + begin;
        const bool isReversed = m_section.items[item].reverse;
        for (std::size_t k = 0; k < complete; ++k) {
            const std::int16_t code = codes[places[k]];
            m_complete[item][k] = static_cast<std::int16_t>(isReversed ? m_points - code : code - 1);
            m_tally.sums[item] += m_complete[item][k];
        }
    }

    void addProducts(std::size_t complete)
    {
        m_tally.people += static_cast<std::int64_t>(complete);
        for (std::size_t i = 0; i < m_complete.size(); ++i)
            for (std::size_t j = 0; j <= i; ++j) {
                std::int32_t sum = 0;
                for (std::size_t k = 0; k < complete; ++k)
                    sum += std::int32_t{m_complete[i][k]} * std::int32_t{m_complete[j][k]};
                m_tally.products[i * m_complete.size() + j] += sum;
            }
    }

    const Section& m_section;
    std::int16_t m_points;
    const CodeColumn* m_items;
    std::vector<Column> m_complete;
    CrossTally m_tally;
};

/// Who said of one case or more how sure they are.
std::int64_t countSure(const AnswerColumns& columns)
{
    std::vector<Code> said(columns.people);
    for (const CodeColumn& sureness : columns.sureness)
        for (std::size_t i = 0; i < said.size(); ++i)
            said[i] = static_cast<Code>(said[i] | sureness[i]);
    return static_cast<std::int64_t>(said.size()) - std::count(said.begin(), said.end(), Code{0});
}

} // namespace

SurveyCounts countSurvey(const Questionnaire& questionnaire, const AnswerColumns& columns)
{
    const std::size_t groups = questionnaire.roleBands.size() + 1;
    SurveyCounts counts;
    counts.people = static_cast<std::int64_t>(columns.people);
    counts.groupSizes.resize(groups);
    for (const Code role : columns.roles)
        ++counts.groupSizes[role];
    for (const CodeColumn& codes : columns.items)
        counts.items.push_back(countPairs(columns.roles, groups, codes, slotsOfAnswers(questionnaire.scale.size())));
    const CodeColumn* items = columns.items.data();
    for (const Section& section : questionnaire.sections) {
        SectionCounter counter(section, questionnaire.scale.size(), items);
        std::vector<std::int64_t>& people = counts.sectionPeople.emplace_back(groups);
        for (std::size_t begin = 0; begin < columns.people; begin += kBlockPeople)
            counter.add(columns.roles, begin, std::min(kBlockPeople, columns.people - begin), people);
        counts.complete.push_back(counter.take());
        items += section.items.size();
    }
    const ScenarioSet& set = questionnaire.scenarios;
    for (std::size_t i = 0; i < set.scenarios.size(); ++i)
        counts.scenarios.push_back(countPairs(columns.choices[i], set.scenarios[i].options.size() + 1,
                                              columns.sureness[i], plainSlots(set.sureness.size())));
    counts.surePeople = countSure(columns);
    return counts;
}

} // namespace soundings
