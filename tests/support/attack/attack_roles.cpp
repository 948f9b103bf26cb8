// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/section_row.h"
#include "tests/support/attack/section_total.h"
#include "tests/support/attack/survey_attack.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace soundings::test {

namespace {

constexpr int kExactFrom = 20;
constexpr int kSpreadFrom = 30;

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

/// Sums of people's means over so many items, or fewer of them, are multiples of this many twelfths.
std::int64_t stepOfSums(std::int64_t items)
{
    std::int64_t step = kParts;
    for (std::int64_t rated = 2; rated <= items; ++rated)
        step = std::gcd(step, kParts / rated);
    return step;
}

/// How many multiples of the step lie within the bounds.
std::int64_t valuesIn(const Bounds& bounds, std::int64_t step)
{
    std::int64_t values = 0;
    for (std::int64_t value = bounds.low; value <= bounds.high; ++value)
        values += value % step == 0 ? 1 : 0;
    return values;
}

RolesShown rolesShown(const Questionnaire& questionnaire, const PublishedSurvey& survey, std::size_t section)
{
    RolesShown shown;
    shown.isShown.resize(questionnaire.roleBands.size() + 1);
    const int levels = static_cast<int>(questionnaire.scale.size());
    for (const PublishedRole& role : survey.roles) {
        if (role.sections.empty() || !role.sections[section])
            continue;
        const PublishedFigure& figure = *role.sections[section];
        std::size_t place = 0;
        for (std::size_t band = 0; band < questionnaire.roleBands.size(); ++band)
            if (questionnaire.roleBands[band].id == role.band)
                place = band + 1;
        shown.isShown[place] = true;
        const Bounds total = sectionTotal(figure, levels);
        const Bounds above =
            figure.favourable ? countsOf(*figure.favourable, figure.people, figure.isWhole) : Bounds{0, figure.people};
        shown.total = {shown.total.low + total.low, shown.total.high + total.high};
        shown.favourable = {shown.favourable.low + above.low, shown.favourable.high + above.high};
        shown.people += figure.people;
        shown.figures.push_back(&figure);
    }
    return shown;
}

} // namespace

/// The hidden roles together are everybody less those shown. Where none or all of them stand above the middle, each of
/// them has but half the ruler.
void SurveyAttack::attackRoles(std::size_t section)
{
    const RolesShown shown = rolesShown(m_questionnaire, m_published, section);
    const MaybePublished& all = m_published.sections[section];
    if (!all || shown.people == 0)
        return;
    const int left = all->people - shown.people;
    if (left > 0 && left < kMinimum)
        leak("section " + std::to_string(section) + ": the hidden roles are few");
    attackRolesShown(section, shown, left);
    HiddenPeople hidden = hiddenPeople(m_questionnaire, section, m_people, shown.isShown);
    const Bounds known = widened(lessThan(sectionTotal(*all, m_levels), shown.total),
                                 doubtOfItems(m_questionnaire, m_published, section), left, m_levels);
    const Bounds everybody =
        all->favourable ? countsOf(*all->favourable, all->people, all->isWhole) : Bounds{0, all->people};
    const Bounds above = lessThan(everybody, shown.favourable);
    if (left > 0 && (above.high <= 0 || above.low >= left))
        leak("section " + std::to_string(section) + ": all of the hidden roles are on one side");
    const BoundedSum solver(hidden.sums, known);
    for (const std::vector<std::size_t>& joined : smallUnions(hidden)) {
        ++m_findings.searches;
        if (const auto sum = solver.determined(placesOf(hidden, joined)))
            leak("section " + std::to_string(section) + ": the sum of a hidden role is " + std::to_string(*sum));
    }
}

/// What is told coarsely of a role, by what is told exactly of the others and of everybody.
void SurveyAttack::attackRolesShown(std::size_t section, const RolesShown& shown, int left)
{
    const PublishedFigure& all = *m_published.sections[section];
    const std::string where = "section " + std::to_string(section);
    const auto hasSpread = [](const PublishedFigure* figure) { return figure->standardDeviation.has_value(); };
    const auto without = std::count_if(shown.figures.begin(), shown.figures.end(),
                                       [&](const auto* figure) { return !hasSpread(figure); });
    ++m_findings.searches;
    if (all.standardDeviation && left > 0 && left < kSpreadFrom && without == 0)
        leak(where + ": the spread of the hidden roles");
    if (all.standardDeviation && left == 0 && without == 1 && shown.figures.size() > 1)
        leak(where + ": the spread of the one role that has none");
    if (left > 0)
        return;
    const std::int64_t step = stepOfSums(std::ssize(m_questionnaire.sections[section].items));
    // On few points a whole number of so few people leaves one sum or two: where it leaves more, one must not remain.
    for (const PublishedFigure* role : shown.figures) {
        const Bounds own = sectionTotal(*role, m_levels);
        const Bounds others{shown.total.low - own.low, shown.total.high - own.high};
        const Bounds rest = lessThan(sectionTotal(all, m_levels), others);
        if (role->people < kExactFrom && valuesIn(rest, step) == 1 && valuesIn(own, step) > 2)
            leak(where + ": the exact sum of a role of fewer than twenty");
    }
}

} // namespace soundings::test
