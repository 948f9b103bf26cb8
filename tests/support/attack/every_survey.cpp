// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/every_survey.h"

#include "core/response/sealed_access.h"
#include "tests/support/attack/released_words.h"

#include <algorithm>
#include <map>

namespace soundings::test {

namespace {

SurveyRecord surveyOf(const QuestionnairePtr& questionnaire, const std::vector<Person>& ways,
                      const EverySurvey::Counts& counts)
{
    std::vector<Person> people;
    for (std::size_t way = 0; way < ways.size(); ++way)
        people.insert(people.end(), static_cast<std::size_t>(counts[way]), ways[way]);
    return {questionnaire, sealed(*questionnaire, columnsOf(*questionnaire, people)), 1};
}

} // namespace

EverySurvey::EverySurvey(QuestionnairePtr questionnaire, std::vector<Person> ways, Asked asked)
    : m_questionnaire(std::move(questionnaire)), m_ways(std::move(ways)), m_asked(std::move(asked))
{
}

bool EverySurvey::hasAlike(const Counts& target, const Test& isOther) const
{
    const std::vector<std::string> shown = releasedWords(surveyOf(m_questionnaire, m_ways, target), m_asked);
    std::vector<int> left(m_questionnaire->roleBands.size() + 1);
    for (std::size_t way = 0; way < m_ways.size(); ++way)
        left[m_ways[way].role] += target[way];
    Counts counts(m_ways.size());
    return look(0, counts, left, [&](const Counts& found) {
        return isOther(found) && isReleasedAs(shown, surveyOf(m_questionnaire, m_ways, found), m_asked);
    });
}

int EverySurvey::alone(int people) const
{
    std::map<std::vector<std::string>, int> shown;
    std::vector<int> left(m_questionnaire->roleBands.size() + 1);
    left[0] = people;
    Counts counts(m_ways.size());
    static_cast<void>(look(0, counts, left, [&](const Counts& found) {
        ++shown[releasedWords(surveyOf(m_questionnaire, m_ways, found), m_asked)];
        return false;
    }));
    return static_cast<int>(
        std::count_if(shown.begin(), shown.end(), [](const auto& words) { return words.second == 1; }));
}

/// The last way of a role takes everybody who is left of it.
bool EverySurvey::look(std::size_t way, Counts& counts, std::vector<int>& left, const Test& isFound) const
{
    if (way == m_ways.size())
        return isFound(counts);
    int& people = left[m_ways[way].role];
    const bool isLast = way + 1 == m_ways.size() || m_ways[way + 1].role != m_ways[way].role;
    const int all = people;
    bool found = false;
    for (int count = isLast ? all : 0; count <= all && !found; ++count) {
        counts[way] = count;
        people = all - count;
        found = look(way + 1, counts, left, isFound);
    }
    people = all;
    return found;
}

int EverySurvey::sum(const Counts& counts, std::size_t item, int role) const
{
    int sum = 0;
    for (std::size_t way = 0; way < m_ways.size(); ++way)
        if (role < 0 || m_ways[way].role == role)
            sum += counts[way] * m_ways[way].items[item];
    return sum;
}

bool EverySurvey::isUnanimous(const Counts& counts, std::size_t item) const
{
    Code code = 0;
    for (std::size_t way = 0; way < m_ways.size(); ++way) {
        if (counts[way] == 0)
            continue;
        if (code != 0 && m_ways[way].items[item] != code)
            return false;
        code = m_ways[way].items[item];
    }
    return true;
}

} // namespace soundings::test
