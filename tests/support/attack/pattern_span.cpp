// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/pattern_span.h"

#include "tests/support/attack/section_row.h"

#include <algorithm>

namespace soundings::test {

namespace {

char stateOf(Code code, int points)
{
    if (code == kCodeNotApplicable)
        return 'n';
    return code >= 1 && code <= points ? 'x' : '-';
}

} // namespace

PatternSpan::PatternSpan(const Questionnaire& questionnaire, std::vector<std::size_t> items,
                         const std::vector<Person>& people)
    : m_items(std::move(items))
{
    std::map<std::vector<char>, int> sizes;
    for (const Person& person : people) {
        std::vector<char> states;
        for (const std::size_t item : m_items)
            states.push_back(stateOf(person.items[item], static_cast<int>(questionnaire.scale.size())));
        ++sizes[states];
    }
    for (const auto& [states, size] : sizes)
        m_groups.push_back({states, size});
    m_span = LinearSpan(unknowns());
}

std::size_t PatternSpan::placeOf(std::size_t item) const
{
    return static_cast<std::size_t>(std::find(m_items.begin(), m_items.end(), item) - m_items.begin());
}

void PatternSpan::addItem(std::size_t item)
{
    LinearSpan::Row row(unknowns());
    const std::size_t place = placeOf(item);
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        if (m_groups[group].states[place] == 'x')
            row[group * m_items.size() + place] = Fraction(1);
    m_span.add(std::move(row));
}

void PatternSpan::addSection(const std::vector<std::size_t>& items)
{
    LinearSpan::Row row(unknowns());
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        int rated = 0;
        int applicable = 0;
        for (const std::size_t item : items) {
            const char state = m_groups[group].states[placeOf(item)];
            rated += state == 'x' ? 1 : 0;
            applicable += state == 'n' ? 0 : 1;
        }
        if (rated == 0 || 2 * rated < applicable)
            continue;
        for (const std::size_t item : items)
            if (m_groups[group].states[placeOf(item)] == 'x')
                row[group * m_items.size() + placeOf(item)] = Fraction::of(1, rated);
    }
    m_span.add(std::move(row));
}

int PatternSpan::answersOfFew() const
{
    int found = 0;
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        for (std::size_t place = 0; place < m_items.size(); ++place) {
            if (m_groups[group].people >= kMinimum || m_groups[group].states[place] != 'x')
                continue;
            LinearSpan::Row one(unknowns());
            one[group * m_items.size() + place] = Fraction(1);
            found += m_span.determines(std::move(one)) ? 1 : 0;
        }
    return found;
}

} // namespace soundings::test
