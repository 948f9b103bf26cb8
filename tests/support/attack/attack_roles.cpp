// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/section_row.h"
#include "tests/support/attack/section_total.h"
#include "tests/support/attack/survey_attack.h"

#include <algorithm>
#include <map>

namespace soundings::test {

namespace {

constexpr int kMinimum = 10;

struct HiddenPeople {
    std::vector<Hidden> sums; ///< one for each hidden role and number of items answered
    std::vector<std::size_t> roleOf;
    std::map<std::size_t, int> people; ///< by role
};

HiddenPeople hiddenPeople(const Questionnaire& questionnaire, std::size_t section, const std::vector<Person>& people,
                          const std::vector<bool>& isShown)
{
    std::map<std::pair<std::size_t, int>, std::pair<int, std::int64_t>> found;
    for (const Person& person : people) {
        const SectionRow row = rowOf(questionnaire, section, person);
        if (!row.counts() || isShown[person.role])
            continue;
        auto& [count, total] = found[{person.role, row.rated}];
        ++count;
        total += row.total;
    }
    const auto top = static_cast<std::int64_t>(questionnaire.scale.size()) - 1;
    HiddenPeople hidden;
    for (const auto& [key, sum] : found) {
        hidden.sums.push_back({kParts / key.second, top * key.second * sum.first, sum.second});
        hidden.roleOf.push_back(key.first);
        hidden.people[key.first] += sum.first;
    }
    return hidden;
}

/// All unions of so few of the hidden roles that they must stay so.
std::vector<std::vector<std::size_t>> smallUnions(const HiddenPeople& hidden)
{
    std::vector<std::size_t> roles;
    for (const auto& [role, people] : hidden.people)
        roles.push_back(role);
    std::vector<std::vector<std::size_t>> unions;
    for (unsigned chosen = 1; chosen < 1U << roles.size(); ++chosen) {
        std::vector<std::size_t> joined;
        int people = 0;
        for (std::size_t i = 0; i < roles.size(); ++i)
            if (((chosen >> i) & 1U) != 0) {
                joined.push_back(roles[i]);
                people += hidden.people.at(roles[i]);
            }
        if (people < kMinimum)
            unions.push_back(std::move(joined));
    }
    return unions;
}

std::vector<std::size_t> placesOf(const HiddenPeople& hidden, const std::vector<std::size_t>& roles)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < hidden.sums.size(); ++i)
        if (std::find(roles.begin(), roles.end(), hidden.roleOf[i]) != roles.end())
            places.push_back(i);
    return places;
}

Bounds lessThan(const Bounds& from, const Bounds& taken) { return {from.low - taken.high, from.high - taken.low}; }

} // namespace

/// The hidden roles together are everybody less those shown. Where none or all of them stand above the middle, each of
/// them has but half the ruler.
void SurveyAttack::attackRoles(std::size_t section)
{
    std::vector<bool> isShown(m_questionnaire.roleBands.size() + 1);
    Bounds taken;
    Bounds favourable;
    int people = 0;
    for (const PublishedRole& role : m_published.roles) {
        if (role.sections.empty() || !role.sections[section])
            continue;
        const PublishedFigure& figure = *role.sections[section];
        std::size_t place = 0;
        for (std::size_t band = 0; band < m_questionnaire.roleBands.size(); ++band)
            if (m_questionnaire.roleBands[band].id == role.band)
                place = band + 1;
        isShown[place] = true;
        const Bounds total = sectionTotal(figure, m_levels);
        const Bounds above = countsOf(*figure.favourable, figure.people, figure.people < m_rules.exactFrom);
        taken = {taken.low + total.low, taken.high + total.high};
        favourable = {favourable.low + above.low, favourable.high + above.high};
        people += figure.people;
    }
    const MaybePublished& all = m_published.sections[section];
    if (!all || people == 0)
        return;
    HiddenPeople hidden = hiddenPeople(m_questionnaire, section, m_people, isShown);
    const PublishedFigure widened = withoutBlurOfItems(m_questionnaire, m_published, section);
    const Bounds known = lessThan(sectionTotal(widened, m_levels), taken);
    const Bounds above = lessThan(countsOf(*all->favourable, all->people, all->people < m_rules.exactFrom), favourable);
    if (above.high <= 0)
        for (Hidden& sum : hidden.sums)
            sum.most /= 2;
    const BoundedSum solver(hidden.sums, known);
    for (const std::vector<std::size_t>& joined : smallUnions(hidden)) {
        ++m_findings.searches;
        if (const auto sum = solver.determined(placesOf(hidden, joined)))
            leak("section " + std::to_string(section) + ": the sum of a hidden role is " + std::to_string(*sum));
    }
    if (const int left = all->people - people; left > 0 && left < kMinimum)
        leak("section " + std::to_string(section) + ": the hidden roles are few");
}

} // namespace soundings::test
