// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/section_row.h"
#include "tests/support/attack/section_total.h"
#include "tests/support/attack/survey_attack.h"

#include <map>

namespace soundings::test {

namespace {

/// People who left the same items of a section out.
struct Group {
    int people = 0;
    std::int64_t total = 0;
    int rated = 0;
    bool counts = false;
};

using Groups = std::map<std::pair<unsigned, bool>, Group>;

Groups incompleteGroups(const Questionnaire& questionnaire, std::size_t section, const std::vector<Person>& people)
{
    const auto items = static_cast<int>(questionnaire.sections[section].items.size());
    Groups groups;
    for (const Person& person : people) {
        const SectionRow row = rowOf(questionnaire, section, person);
        if (row.rated == 0 || row.rated == items)
            continue;
        Group& group = groups[{row.answered, row.counts()}];
        ++group.people;
        group.total += row.total;
        group.rated = row.rated;
        group.counts = row.counts();
    }
    return groups;
}

struct HiddenItem {
    int people = 0;
    std::int64_t total = 0;
};

HiddenItem hiddenItem(const Item& item, std::size_t place, const std::vector<Person>& people, int levels)
{
    HiddenItem hidden;
    for (const Person& person : people)
        if (const int point = scoredPoint(item, person.items[place], levels); point >= 0) {
            ++hidden.people;
            hidden.total += point;
        }
    return hidden;
}

/// What an item at an end of the ruler adds to the section as told, less what those add who answered the one and do not
/// count in the other: the section takes it for the middle of its limit.
Bounds takenFor(const PublishedFigure& item, std::int64_t people, int levels)
{
    const Fraction middle = (item.low + item.high) / Fraction(2);
    const Fraction others(item.people - people);
    const Fraction units = Fraction::of(Int128{levels - 1} * kParts, 100);
    const Fraction all = middle * Fraction(people);
    const Fraction low = units * (all + others * (item.people < people ? item.high : item.low));
    const Fraction high = units * (all + others * (item.people < people ? item.low : item.high));
    return {static_cast<std::int64_t>((low - Fraction::of(1, 2)).rounded()),
            static_cast<std::int64_t>((high + Fraction::of(1, 2)).rounded())};
}

} // namespace

/// The items' sums less the section's are what the people add who left something out, and the items that are hidden.
void SurveyAttack::attackIncomplete(std::size_t section)
{
    const std::vector<Item>& items = m_questionnaire.sections[section].items;
    const std::size_t first = firstItemOf(m_questionnaire, section);
    const auto count = static_cast<std::int64_t>(items.size());
    const std::int64_t top = m_levels - 1;
    const PublishedFigure& told = *m_published.sections[section];
    const Bounds mean = sectionTotal(told, m_levels);
    Bounds known{count * mean.low, count * mean.high};
    std::vector<Hidden> unknown;
    std::vector<Group> groups;
    for (const auto& [key, group] : incompleteGroups(m_questionnaire, section, m_people)) {
        const std::int64_t factor = group.counts ? kParts * count / group.rated - kParts : -kParts;
        unknown.push_back({factor, top * group.rated * group.people, group.total});
        groups.push_back(group);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (const MaybePublished& item = m_published.items[first + i]) {
            const Bounds total = item->isLimit ? takenFor(*item, told.people, m_levels) : sectionTotal(*item, m_levels);
            known = {known.low - total.high, known.high - total.low};
            continue;
        }
        const HiddenItem hidden = hiddenItem(items[i], first + i, m_people, m_levels);
        if (hidden.people == 0)
            continue;
        unknown.push_back({kParts, top * hidden.people, hidden.total});
        groups.push_back({hidden.people, hidden.total, 1, true});
    }
    const BoundedSum solver(unknown, known);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].people >= kMinimum)
            continue;
        ++m_findings.searches;
        if (solver.determined({i}))
            leak("section " + std::to_string(section) + ": what " + std::to_string(groups[i].people)
                 + " people answered who left something out");
    }
}

} // namespace soundings::test
