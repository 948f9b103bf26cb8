// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/reference_publisher.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace soundings::test {

ReferencePublisher::ReferencePublisher(QuestionnairePtr questionnaire, const Section11& rules)
    : m_questionnaire(std::move(questionnaire)), m_rules(rules), m_items(m_questionnaire->items()), m_firstItems{0}
{
    for (const Section& section : m_questionnaire->sections)
        m_firstItems.push_back(m_firstItems.back() + section.items.size());
    for (const ScalePoint& point : m_questionnaire->scale)
        m_unitsOf1 = std::lcm(m_unitsOf1, static_cast<std::int64_t>(point.score.denominator()));
    for (const ScalePoint& point : m_questionnaire->scale)
        m_units.push_back(static_cast<std::int64_t>((point.score * Fraction(m_unitsOf1)).numerator()));
}

int ReferencePublisher::pointOf(std::size_t item, Code code) const
{
    const int points = static_cast<int>(m_units.size());
    if (code < 1 || code > points)
        return -1;
    return m_items[item]->reverse ? points - code : code - 1;
}

void ReferencePublisher::add(Sum& sum, std::size_t item, Code code) const
{
    if (code < 1 || code > m_units.size())
        return;
    const std::int64_t units = m_units[code - 1U];
    sum.units += m_items[item]->reverse ? 100 * m_unitsOf1 - units : units;
    ++sum.answers;
}

RoundedScore ReferencePublisher::rounded(const Sum& sum, const Rounding& rounding, PeopleCount people) const
{
    const std::int64_t step = rounding.step * m_unitsOf1 * sum.answers;
    const int nearest = rounding.step * static_cast<int>((2 * sum.units + step) / (2 * step));
    const int value = std::clamp(nearest, rounding.lowest, rounding.highest);
    const bool isLow = value == rounding.lowest && rounding.lowest > 0;
    const bool isHigh = value == rounding.highest && rounding.highest < 100;
    return {value, isLow ? Limit::OrFewer : isHigh ? Limit::OrMore : Limit::Exact, people};
}

bool ReferencePublisher::showsPoints(const std::vector<PeopleCount>& kinds) const
{
    const PeopleCount people = std::accumulate(kinds.begin(), kinds.end(), PeopleCount{0});
    const PeopleCount most = *std::max_element(kinds.begin(), kinds.end());
    const bool isAlike = people >= 20 && people < 100 && 10 * most >= 9 * people;
    return people >= m_rules.pointsFrom && !(m_rules.isAlikeHidden && isAlike);
}

ReleasedStatement ReferencePublisher::statement(const std::vector<Person>& people, std::size_t item) const
{
    PointCounts counts;
    counts.points.resize(m_units.size());
    Sum sum;
    std::vector<PeopleCount> kinds(3);
    for (const Person& person : people) {
        const Code code = person.items[item];
        const Sum before = sum;
        add(sum, item, code);
        if (sum.answers == before.answers) {
            ++(code == kCodeDontKnow            ? counts.dontKnow
                   : code == kCodeNotApplicable ? counts.notApplicable
                                                : counts.notAnswered);
            continue;
        }
        const std::int64_t twice = 2 * (sum.units - before.units);
        ++kinds[twice < 100 * m_unitsOf1 ? 0U : twice == 100 * m_unitsOf1 ? 1U : 2U];
        ++counts.points[code - 1U];
    }
    ReleasedStatement published{m_items[item]->id, {}, {}};
    if (sum.answers < m_rules.minimum)
        return published;
    if (showsPoints(kinds))
        published.counts = counts;
    else
        published.rounded = rounded(sum, sum.answers < 20 ? m_rules.statement : m_rules.alike, sum.answers);
    return published;
}

std::optional<ReleasedConsistency> ReferencePublisher::consistency(const std::vector<Person>& people,
                                                                   std::size_t section,
                                                                   const SurveyRelease& release) const
{
    const std::size_t begin = m_firstItems[section];
    const std::size_t end = m_firstItems[section + 1];
    bool isShown = end - begin >= m_rules.consistentItems && m_units.size() >= m_rules.consistentPoints
        && std::ssize(people) >= m_rules.consistencyFrom;
    for (std::size_t item = begin; item < end; ++item)
        isShown = isShown && release.statements[item].counts.has_value();
    if (!isShown)
        return std::nullopt;
    std::vector<std::vector<int>> complete;
    for (const Person& person : people) {
        std::vector<int> row;
        for (std::size_t item = begin; item < end; ++item)
            row.push_back(pointOf(item, person.items[item]));
        if (std::find(row.begin(), row.end(), -1) == row.end())
            complete.push_back(std::move(row));
    }
    if (std::ssize(complete) < m_rules.completeFrom)
        return std::nullopt;
    return alphaOf(complete);
}

std::optional<ReleasedConsistency> ReferencePublisher::alphaOf(const std::vector<std::vector<int>>& complete) const
{
    const std::int64_t people = std::ssize(complete);
    const auto spread = [&](auto&& valueOf) { // variance, times people squared
        std::int64_t sum = 0;
        std::int64_t squares = 0;
        for (const std::vector<int>& row : complete) {
            sum += valueOf(row);
            squares += std::int64_t{valueOf(row)} * valueOf(row);
        }
        return people * squares - sum * sum;
    };
    std::int64_t varying = 0;
    std::int64_t ofItems = 0;
    for (std::size_t item = 0; item < complete.front().size(); ++item) {
        const std::int64_t own = spread([&](const std::vector<int>& row) { return row[item]; });
        ofItems += own;
        varying += own > 0 ? 1 : 0;
    }
    const std::int64_t ofSum =
        spread([](const std::vector<int>& row) { return std::accumulate(row.begin(), row.end(), 0); });
    if (varying < 2 || ofSum == 0)
        return std::nullopt;
    const double alpha = static_cast<double>(varying * (ofSum - ofItems)) / static_cast<double>((varying - 1) * ofSum);
    const int step = m_rules.alphaStep;
    const int nearest = step * static_cast<int>(std::floor(100 * alpha / step + 0.5));
    if (nearest <= 0)
        return ReleasedConsistency{0, Limit::OrFewer, {}, {}};
    if (nearest >= 95)
        return ReleasedConsistency{95, Limit::OrMore, {}, {}};
    return ReleasedConsistency{nearest, Limit::Exact, {}, {}};
}

ReleasedCase ReferencePublisher::scenario(const std::vector<Person>& people, std::size_t scenario) const
{
    const Scenario& asked = m_questionnaire->scenarios.scenarios[scenario];
    std::vector<PeopleCount> options(asked.options.size());
    Fraction sum;
    for (const Person& person : people)
        if (const Code choice = person.choices[scenario]; choice > 0) {
            ++options[choice - 1U];
            sum += asked.options[choice - 1U].score;
        }
    const PeopleCount chosen = std::accumulate(options.begin(), options.end(), PeopleCount{0});
    ReleasedCase published{asked.id, {}, {}};
    if (chosen < m_rules.minimum)
        return published;
    if (showsPoints(options)) {
        published.options = options;
        return published;
    }
    const Fraction units = sum * Fraction(100 * m_unitsOf1);
    const auto parts = static_cast<std::int64_t>(units.denominator());
    published.rounded = rounded({static_cast<std::int64_t>(units.numerator()), chosen * parts},
                                chosen < 20 ? m_rules.judgement : m_rules.alike, chosen);
    return published;
}

std::optional<RoundedScore> ReferencePublisher::sureness(const std::vector<Person>& people) const
{
    PeopleCount sure = 0;
    Sum sum;
    for (const Person& person : people) {
        const PeopleCount before = sum.answers;
        for (const Code said : person.sureness)
            if (said > 0) {
                sum.units += m_unitsOf1 * m_questionnaire->scenarios.sureness[said - 1U].value;
                ++sum.answers;
            }
        sure += sum.answers > before ? 1 : 0;
    }
    if (sure < m_rules.minimum)
        return std::nullopt;
    return rounded(sum, m_rules.sureness, sure);
}

SurveyRelease ReferencePublisher::publish(const std::vector<Person>& people,
                                          const std::vector<std::string>& comments) const
{
    SurveyRelease release;
    release.questionnaire = m_questionnaire->id;
    release.version = m_questionnaire->version;
    if (std::ssize(people) < m_rules.minimum)
        return release;
    release.people = std::ssize(people);
    for (std::size_t item = 0; item < m_items.size(); ++item)
        release.statements.push_back(statement(people, item));
    for (std::size_t section = 0; section < m_questionnaire->sections.size(); ++section)
        release.sections.push_back({m_questionnaire->sections[section].id,
                                    m_questionnaire->sections[section].items.size(),
                                    consistency(people, section, release)});
    release.roles = roles(people);
    for (std::size_t i = 0; i < m_questionnaire->scenarios.scenarios.size(); ++i)
        release.cases.push_back(scenario(people, i));
    release.sureness = sureness(people);
    if (!m_rules.areCommentsCounted || std::ssize(comments) >= m_rules.minimum)
        release.comments = comments;
    std::sort(release.comments.begin(), release.comments.end());
    return release;
}

} // namespace soundings::test
