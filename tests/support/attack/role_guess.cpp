// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/role_guess.h"

#include "tests/support/attack/section_row.h"
#include "tests/support/attack/section_total.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace soundings::test {

namespace {

class Guesser {
public:
    Guesser(const Questionnaire& questionnaire, const PublishedSurvey& published, const std::vector<Person>& people)
        : m_questionnaire(questionnaire), m_published(withFives(published, questionnaire, people)), m_people(people),
          m_levels(static_cast<int>(questionnaire.scale.size())), m_items(questionnaire.items())
    {
    }

    RoleGuesses run()
    {
        for (std::size_t section = 0; section < m_published.sections.size(); ++section)
            for (std::size_t role = 0; role <= m_questionnaire.roleBands.size(); ++role)
                if (const int own = counted(section, role); own > 0 && own < kMinimum)
                    guessRole(section, role);
        return m_made;
    }

private:
    /// People of a role who count in a section.
    [[nodiscard]] int counted(std::size_t section, std::size_t role) const
    {
        return static_cast<int>(std::count_if(m_people.begin(), m_people.end(), [&](const Person& person) {
            return person.role == role && rowOf(m_questionnaire, section, person).counts();
        }));
    }

    [[nodiscard]] const PublishedFigure* shown(std::size_t section, std::size_t role) const
    {
        const std::string band = role == 0 ? std::string() : m_questionnaire.roleBands[role - 1].id;
        for (const PublishedRole& one : m_published.roles)
            if (one.band == band && !one.sections.empty() && one.sections[section])
                return &*one.sections[section];
        return nullptr;
    }

    /// What the role's people add up to, in twelfths of a point: shown, or everybody less the shown roles with the
    /// other hidden ones anywhere on the scale.
    [[nodiscard]] Bounds sumOf(std::size_t section, std::size_t role) const
    {
        const std::int64_t top = kParts * (m_levels - 1);
        const Bounds possible{0, top * counted(section, role)};
        if (const PublishedFigure* own = shown(section, role))
            return sectionTotal(*own, m_levels);
        if (!m_published.sections[section])
            return possible;
        const PublishedFigure& all = *m_published.sections[section];
        Bounds left = widened(sectionTotal(all, m_levels), doubtOfItems(m_questionnaire, m_published, section),
                              all.people, m_levels);
        for (std::size_t other = 0; other <= m_questionnaire.roleBands.size(); ++other) {
            if (other == role)
                continue;
            const PublishedFigure* figure = shown(section, other);
            const Bounds taken =
                figure != nullptr ? sectionTotal(*figure, m_levels) : Bounds{0, top * counted(section, other)};
            left = {left.low - taken.high, left.high - taken.low};
        }
        return {std::max(left.low, possible.low), std::min(left.high, possible.high)};
    }

    /// The point of the role's mean, where it is known to within a point; else −1.
    [[nodiscard]] std::int64_t pointOfRole(std::size_t section, std::size_t role) const
    {
        const Bounds sum = sumOf(section, role);
        const std::int64_t parts = kParts * counted(section, role);
        if (sum.high - sum.low > parts)
            return -1;
        return std::lround(static_cast<double>(sum.low + sum.high) / 2.0 / static_cast<double>(parts));
    }

    /// How large a share gave the answer that most gave.
    [[nodiscard]] double modeShare(std::size_t item) const
    {
        std::vector<int> points(static_cast<std::size_t>(m_levels));
        for (const Person& person : m_people)
            if (const int point = scoredPoint(*m_items[item], person.items[item], m_levels); point >= 0)
                ++points[static_cast<std::size_t>(point)];
        return static_cast<double>(*std::max_element(points.begin(), points.end()))
            / std::accumulate(points.begin(), points.end(), 0);
    }

    void guessRole(std::size_t section, std::size_t role)
    {
        const std::int64_t guess = pointOfRole(section, role);
        if (guess < 0)
            return; // nothing to go by but what most people said, which is no better than what is allowed
        const std::size_t first = firstItemOf(m_questionnaire, section);
        for (std::size_t item = first; item < first + m_questionnaire.sections[section].items.size(); ++item) {
            for (const Person& person : m_people) {
                const int point = scoredPoint(*m_items[item], person.items[item], m_levels);
                if (person.role != role || point < 0)
                    continue;
                const double allowed = modeShare(item);
                ++m_made.guesses;
                m_made.right += point == guess ? 1 : 0;
                m_made.allowed += allowed;
                m_made.variance += allowed * (1 - allowed);
            }
        }
    }

    const Questionnaire& m_questionnaire;
    PublishedSurvey m_published;
    const std::vector<Person>& m_people;
    int m_levels;
    std::vector<const Item*> m_items;
    RoleGuesses m_made;
};

} // namespace

RoleGuesses& RoleGuesses::operator+=(const RoleGuesses& other)
{
    guesses += other.guesses;
    right += other.right;
    allowed += other.allowed;
    variance += other.variance;
    return *this;
}

bool RoleGuesses::areBetterThanAllowed() const { return right > allowed + 3 * std::sqrt(variance); }

RoleGuesses guessSmallRoles(const Questionnaire& questionnaire, const PublishedSurvey& published,
                            const std::vector<Person>& people)
{
    return Guesser(questionnaire, published, people).run();
}

} // namespace soundings::test
