// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/survey_counts.h"

#include "core/response/count_survey.h"
#include "tests/support/random_answers.h"

#include <catch2/catch.hpp>
#include <map>
#include <tuple>

using namespace soundings;
using namespace soundings::test;

namespace {

/// A section counted one person after another, as STATISTICS.md section 8 says it.
class PlainCount {
public:
    PlainCount(const Questionnaire& questionnaire, const Section& section, std::size_t firstItem, std::int64_t units)
        : m_questionnaire(questionnaire), m_section(section), m_first(firstItem), m_units(units)
    {
    }

    void add(const Person& person)
    {
        std::int64_t weights[2]{};
        std::int64_t numbers[2]{};
        std::int64_t total = 0;
        std::vector<std::int64_t> row;
        for (std::size_t i = 0; i < m_section.items.size(); ++i) {
            const Item& item = m_section.items[i];
            const Code code = person.items[m_first + i];
            if (code == kCodeNotApplicable)
                continue;
            weights[0] += item.weight;
            ++numbers[0];
            if (code == kCodeNotAnswered || code == kCodeDontKnow)
                continue;
            const Fraction score = m_questionnaire.scoreOf(item, m_questionnaire.scale[code - 1U].value);
            row.push_back(static_cast<std::int64_t>((score * Fraction(m_units) / Fraction(100)).numerator()));
            weights[1] += item.weight;
            ++numbers[1];
            total += row.back() * item.weight;
        }
        if (weights[0] > 0)
            addRange(person.role, weights[0], total, total + (weights[0] - weights[1]) * m_units);
        if (weights[1] > 0 && 2 * numbers[1] >= numbers[0])
            ++m_scores[{person.role, weights[1], total}];
        if (row.size() == m_section.items.size())
            addComplete(row);
        else if (!row.empty()) {
            ++m_partly;
            m_unsure += numbers[0] > numbers[1] ? 1 : 0;
        }
    }

    SectionTally tally() const
    {
        SectionTally tally;
        for (const auto& [key, people] : m_scores)
            tally.scores.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), people});
        for (const auto& [key, range] : m_ranges)
            tally.ranges.push_back(range);
        tally.complete = m_complete;
        tally.partly = m_partly;
        tally.unsure = m_unsure;
        return tally;
    }

private:
    void addRange(std::size_t group, std::int64_t weight, std::int64_t low, std::int64_t high)
    {
        RangeTally& range = m_ranges[{group, weight}];
        range = {group, weight, range.people + 1, range.low + low, range.high + high};
    }

    void addComplete(const std::vector<std::int64_t>& row)
    {
        ++m_complete.people;
        m_complete.sums.resize(row.size());
        m_complete.products.resize(row.size() * row.size());
        for (std::size_t i = 0; i < row.size(); ++i) {
            m_complete.sums[i] += row[i];
            for (std::size_t j = 0; j < row.size(); ++j)
                m_complete.products[i * row.size() + j] += row[i] * row[j];
        }
    }

    const Questionnaire& m_questionnaire;
    const Section& m_section;
    std::size_t m_first;
    std::int64_t m_units;
    std::map<std::tuple<std::size_t, std::int64_t, std::int64_t>, std::int64_t> m_scores;
    std::map<std::pair<std::size_t, std::int64_t>, RangeTally> m_ranges;
    CrossTally m_complete;
    std::int64_t m_partly = 0;
    std::int64_t m_unsure = 0;
};

void checkSections(const Questionnaire& questionnaire, const std::vector<Person>& people)
{
    const SurveyCounts counts = countSurvey(questionnaire, columnsOf(questionnaire, people));
    std::size_t firstItem = 0;
    for (std::size_t s = 0; s < questionnaire.sections.size(); ++s) {
        PlainCount plain(questionnaire, questionnaire.sections[s], firstItem, counts.unitsOf100);
        for (const Person& person : people)
            plain.add(person);
        CHECK(counts.sections[s] == plain.tally());
        firstItem += questionnaire.sections[s].items.size();
    }
}

std::vector<Person> randomPeople(Chance& chance, const Questionnaire& questionnaire, int count)
{
    std::vector<Person> people;
    for (int i = 0; i < count; ++i) {
        people.push_back(chance.person(questionnaire));
        people.back().role = static_cast<Code>(chance.below(static_cast<int>(questionnaire.roleBands.size()) + 1));
    }
    return people;
}

} // namespace

TEST_CASE("counting in blocks gives what counting one person after another gives")
{
    Chance chance(8);
    for (int time = 0; time < 40; ++time) {
        Questionnaire questionnaire = chance.questionnaire();
        questionnaire.roleBands.resize(static_cast<std::size_t>(chance.below(4)));
        checkSections(questionnaire, randomPeople(chance, questionnaire, chance.below(1300)));
    }
}

TEST_CASE("weights and scores that need more room than usual are counted as exactly")
{
    Chance chance(9);
    Questionnaire heavy = chance.questionnaire();
    Questionnaire fine = heavy;
    for (Section& section : heavy.sections)
        for (Item& item : section.items)
            item.weight *= 9'000;
    fine.scale[1].score = Fraction::of(123'457, 10'000); // 12.3457: a million units
    checkSections(heavy, randomPeople(chance, heavy, 600));
    checkSections(fine, randomPeople(chance, fine, 600));
}

TEST_CASE("items are counted by role, whatever order people are in")
{
    Chance chance(10);
    Questionnaire questionnaire = chance.questionnaire();
    questionnaire.roleBands.resize(3);
    std::vector<Person> people = randomPeople(chance, questionnaire, 2700);
    const SurveyCounts counts = countSurvey(questionnaire, columnsOf(questionnaire, people));
    auto wanted = counts.items;
    for (auto& groups : wanted)
        for (auto& slots : groups)
            std::fill(slots.begin(), slots.end(), 0);
    const std::size_t points = questionnaire.scale.size();
    for (const Person& person : people)
        for (std::size_t i = 0; i < person.items.size(); ++i) {
            const Code code = person.items[i];
            const std::size_t special = code == kCodeNotApplicable ? points + 1 : points + 2;
            ++wanted[i][person.role][code <= points ? code : special];
        }
    CHECK(counts.items == wanted);
    CHECK(counts.people == 2700);
    std::sort(people.begin(), people.end(), [](const Person& a, const Person& b) { return a.role < b.role; });
    CHECK(countSurvey(questionnaire, columnsOf(questionnaire, people)).items == wanted);
}
