// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/staff/plain_survey.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace soundings::test {

namespace {

/// Half up; ties come from fractions that floating point does not hold.
int halfUp(double value) { return static_cast<int>(std::floor(value + 0.5 + 1e-9)); }

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

PlainRounded bySteps(double score, int step, int lowest, int highest, int people)
{
    const int value = std::min(std::max(step * halfUp(score / step), lowest), highest);
    return {value, value == lowest ? End::OrFewer : value == highest ? End::OrMore : End::None, people};
}

double variance(const std::vector<double>& values)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum / static_cast<double>(values.size() - 1);
}

} // namespace

std::optional<int> PlainSurvey::answer(const Person& person, std::size_t item) const
{
    const Code code = person.items[item];
    return code >= 1 && code <= m_asked.scale.size() ? std::optional(code - 1) : std::nullopt;
}

double PlainSurvey::worth(std::size_t item, int point) const
{
    const double score = m_asked.scale[static_cast<std::size_t>(point)].score.toDouble();
    return m_asked.items()[item]->reverse ? 100 - score : score;
}

PlainStatement PlainSurvey::statement(std::size_t item) const
{
    PlainStatement made;
    std::vector<double> scores;
    std::vector<int> points(m_asked.scale.size());
    int below = 0;
    int at = 0;
    int above = 0;
    for (const Person& person : m_people)
        if (const auto point = answer(person, item)) {
            const double score = worth(item, *point);
            scores.push_back(score);
            ++points[static_cast<std::size_t>(*point)];
            ++(score < 49.999 ? below : score > 50.001 ? above : at);
        } else {
            const Code code = person.items[item];
            ++made.others[code == kCodeDontKnow ? 0 : code == kCodeNotApplicable ? 1 : 2];
        }
    const int n = static_cast<int>(scores.size());
    if (n < m_minimum)
        return made;
    const bool areAlike = n <= 99 && 10 * std::max({below, at, above}) >= 9 * n;
    if (n < 20)
        made.rounded = bySteps(meanOf(scores), 5, 20, 80, n);
    else if (areAlike)
        made.rounded = bySteps(meanOf(scores), 5, 10, 90, n);
    else
        made.points = points;
    made.score = made.rounded ? made.rounded->value : meanOf(scores);
    return made;
}

std::vector<PlainStatement> PlainSurvey::statements() const
{
    std::vector<PlainStatement> all;
    for (std::size_t item = 0; item < m_asked.itemCount(); ++item)
        all.push_back(statement(item));
    return all;
}

std::size_t PlainSurvey::firstOf(std::size_t section) const
{
    std::size_t first = 0;
    for (std::size_t i = 0; i < section; ++i)
        first += m_asked.sections[i].items.size();
    return first;
}

std::optional<double> PlainSurvey::sectionScore(std::size_t section) const
{
    const std::vector<Item>& items = m_asked.sections[section].items;
    double sum = 0;
    double weight = 0;
    std::size_t rated = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const PlainStatement one = statement(firstOf(section) + i); one.isShown()) {
            ++rated;
            sum += items[i].weight * one.score;
            weight += items[i].weight;
        }
    if (3 * rated < 2 * items.size() || rated < 2 || weight == 0)
        return std::nullopt;
    return sum / weight;
}

/// Cronbach's alpha of those who answered all of the section, statements in which all of them are alike left out.
std::optional<double> PlainSurvey::coefficient(std::size_t section) const
{
    const std::size_t count = m_asked.sections[section].items.size();
    std::vector<std::vector<double>> columns(count);
    for (const Person& person : m_people) {
        std::vector<double> row;
        for (std::size_t i = 0; i < count; ++i)
            if (const auto point = answer(person, firstOf(section) + i))
                row.push_back(m_asked.sections[section].items[i].reverse ? -*point : *point);
        if (row.size() == count)
            for (std::size_t i = 0; i < count; ++i)
                columns[i].push_back(row[i]);
    }
    if (columns[0].size() < static_cast<std::size_t>(std::max(20, m_minimum)))
        return std::nullopt;
    std::erase_if(columns, [](const std::vector<double>& column) { return variance(column) == 0; });
    if (columns.size() < 2)
        return std::nullopt;
    std::vector<double> sums(columns[0].size());
    double own = 0;
    for (const std::vector<double>& column : columns) {
        own += variance(column);
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += column[i];
    }
    const auto k = static_cast<double>(columns.size());
    if (variance(sums) == 0)
        return std::nullopt;
    return k / (k - 1) * (1 - own / variance(sums));
}

std::vector<PlainSection> PlainSurvey::sections() const
{
    std::vector<PlainSection> all;
    for (std::size_t s = 0; s < m_asked.sections.size(); ++s) {
        PlainSection& made = all.emplace_back();
        if (const auto score = sectionScore(s))
            made.display = halfUp(*score);
        const std::size_t count = m_asked.sections[s].items.size();
        bool areCounted = count >= 3 && m_asked.scale.size() >= 3 && m_people.size() >= 30;
        for (std::size_t i = 0; i < count; ++i)
            areCounted = areCounted && !statement(firstOf(s) + i).points.empty();
        const auto alpha = areCounted ? coefficient(s) : std::nullopt;
        if (!alpha)
            continue;
        if (m_people.size() >= 100) {
            made.alpha = std::max(-100, halfUp(100 * *alpha));
            made.alphaEnd = *made.alpha == -100 ? End::OrFewer : End::None;
        } else {
            made.alpha = std::clamp(5 * halfUp(20 * *alpha), 0, 95);
            made.alphaEnd = *made.alpha == 0 ? End::OrFewer : *made.alpha == 95 ? End::OrMore : End::None;
        }
    }
    return all;
}

std::optional<int> PlainSurvey::whole() const
{
    double sum = 0;
    double scored = 0;
    double all = 0;
    for (std::size_t s = 0; s < m_asked.sections.size(); ++s) {
        const int weight = m_asked.sections[s].weight;
        const std::vector<Item>& items = m_asked.sections[s].items;
        if (std::all_of(items.begin(), items.end(), [](const Item& item) { return item.weight == 0; }))
            continue; // nothing of it counts
        all += weight;
        if (const auto score = sectionScore(s)) {
            scored += weight;
            sum += weight * *score;
        }
    }
    return scored == 0 || 3 * scored < 2 * all ? std::nullopt : std::optional(halfUp(sum / scored));
}

std::optional<std::pair<int, int>> PlainSurvey::range() const
{
    double low = 0;
    double high = 0;
    double all = 0;
    for (std::size_t s = 0; s < m_asked.sections.size(); ++s) {
        const std::vector<Item>& items = m_asked.sections[s].items;
        double lowest = 0;
        double highest = 0;
        double weight = 0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const PlainStatement one = statement(firstOf(s) + i);
            weight += items[i].weight;
            lowest += items[i].weight * (one.isShown() ? one.score : 0);
            highest += items[i].weight * (one.isShown() ? one.score : 100);
        }
        if (weight == 0)
            continue;
        low += m_asked.sections[s].weight * lowest / weight;
        high += m_asked.sections[s].weight * highest / weight;
        all += m_asked.sections[s].weight;
    }
    return all == 0 ? std::nullopt : std::optional(std::pair(halfUp(low / all), halfUp(high / all)));
}

/// People of these roles with an answer to the section, one each, and all their answers.
std::vector<int> PlainSurvey::answered(const std::vector<int>& roles, std::size_t section,
                                       std::vector<double>& scores) const
{
    std::vector<int> people;
    for (std::size_t p = 0; p < m_people.size(); ++p) {
        if (std::find(roles.begin(), roles.end(), m_people[p].role) == roles.end())
            continue;
        bool any = false;
        for (std::size_t i = 0; i < m_asked.sections[section].items.size(); ++i)
            if (const auto point = answer(m_people[p], firstOf(section) + i)) {
                scores.push_back(worth(firstOf(section) + i, *point));
                any = true;
            }
        if (any)
            people.push_back(static_cast<int>(p));
    }
    return people;
}

std::map<std::string, std::vector<std::optional<PlainRounded>>> PlainSurvey::roles() const
{
    std::map<std::string, std::vector<std::optional<PlainRounded>>> made;
    if (m_asked.scale.size() < 3)
        return made;
    std::vector<std::pair<int, int>> shown; // role, size
    std::vector<std::pair<int, int>> hidden;
    for (std::size_t i = 1; i <= m_asked.roleBands.size() + 1; ++i) {
        const int role = static_cast<int>(i % (m_asked.roleBands.size() + 1));
        const auto size = static_cast<int>(
            std::count_if(m_people.begin(), m_people.end(), [&](const Person& one) { return one.role == role; }));
        if (size == 0)
            continue;
        bool isSmall = false;
        for (std::size_t s = 0; s < m_asked.sections.size(); ++s) {
            std::vector<double> scores;
            isSmall = isSmall || static_cast<int>(answered({role}, s, scores).size()) < m_minimum;
        }
        (isSmall ? hidden : shown).emplace_back(role, size);
    }
    const auto hiddenPeople = [&] {
        int sum = 0;
        for (const auto& [role, size] : hidden)
            sum += size;
        return sum;
    };
    while (!hidden.empty() && !shown.empty() && (hidden.size() < 2 || hiddenPeople() < m_minimum)) {
        std::size_t smallest = 0;
        for (std::size_t i = 1; i < shown.size(); ++i)
            if (shown[i].second < shown[smallest].second)
                smallest = i;
        hidden.push_back(shown[smallest]);
        shown.erase(shown.begin() + static_cast<std::ptrdiff_t>(smallest));
    }
    if (shown.size() < 2)
        return made;
    const auto add = [&](const std::string& name, const std::vector<int>& roles) {
        for (std::size_t s = 0; s < m_asked.sections.size(); ++s) {
            std::vector<double> scores;
            const auto people = static_cast<int>(answered(roles, s, scores).size());
            made[name].push_back(people < m_minimum ? std::nullopt
                                                    : std::optional(bySteps(meanOf(scores), 10, 20, 80, people)));
        }
    };
    for (const auto& [role, size] : shown)
        add(role == 0 ? "" : m_asked.roleBands[static_cast<std::size_t>(role) - 1].id, {role});
    std::vector<int> others;
    for (const auto& [role, size] : hidden)
        others.push_back(role);
    if (!others.empty())
        add("*", others);
    return made;
}

std::vector<PlainStatement> PlainSurvey::cases() const
{
    std::vector<PlainStatement> all;
    const std::vector<Scenario>& cases = m_asked.scenarios.scenarios;
    for (std::size_t c = 0; c < cases.size(); ++c) {
        PlainStatement& made = all.emplace_back();
        std::vector<int> options(cases[c].options.size());
        std::vector<double> scores;
        for (const Person& person : m_people)
            if (const Code choice = person.choices[c]; choice > 0) {
                ++options[choice - 1U];
                scores.push_back(100 * cases[c].options[choice - 1U].score.toDouble());
            }
        const auto n = static_cast<int>(scores.size());
        if (n < m_minimum)
            continue;
        const int most = *std::max_element(options.begin(), options.end());
        if (n < 20)
            made.rounded = bySteps(meanOf(scores), 5, 20, 80, n);
        else if (n <= 99 && 10 * most >= 9 * n)
            made.rounded = bySteps(meanOf(scores), 5, 10, 90, n);
        else
            made.points = options;
        made.score = made.rounded ? made.rounded->value : meanOf(scores);
    }
    return all;
}

std::optional<PlainRounded> PlainSurvey::sureness() const
{
    std::vector<double> said;
    int people = 0;
    for (const Person& person : m_people) {
        const std::size_t before = said.size();
        for (const Code sure : person.sureness)
            if (sure > 0)
                said.push_back(m_asked.scenarios.sureness[sure - 1U].value);
        people += said.size() > before ? 1 : 0;
    }
    return people < m_minimum ? std::nullopt : std::optional(bySteps(meanOf(said), 5, 20, 80, people));
}

} // namespace soundings::test
