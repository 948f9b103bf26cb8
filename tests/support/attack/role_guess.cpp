// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/role_guess.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace soundings::test {

namespace {

using IsOne = std::function<bool(const Person&)>;

class RoleGuesser {
public:
    RoleGuesser(const ReferencePublisher& publisher, const std::vector<Person>& people)
        : m_publisher(publisher), m_people(people), m_release(publisher.publish(people)),
          m_top(static_cast<int>(publisher.questionnaire().scale.size()) - 1)
    {
        for (const Person& person : people)
            m_sizes.resize(std::max<std::size_t>(m_sizes.size(), person.role + 1U)), ++m_sizes[person.role];
    }

    RoleGuesses run()
    {
        const auto sections = m_publisher.questionnaire().sections.size();
        if (m_release.isShown())
            for (std::size_t role = 0; role < m_sizes.size(); ++role)
                for (std::size_t section = 0; m_sizes[role] < kFew && section < sections; ++section)
                    guess(role, section);
        return m_made;
    }

private:
    static constexpr int kFew = 10;

    [[nodiscard]] const ReleasedRole* shown(std::size_t role) const
    {
        const auto& bands = m_publisher.questionnaire().roleBands;
        for (const ReleasedRole& one : m_release.roles)
            if (role == 0 ? one.kind == ReleasedRole::Kind::NoRoleGiven
                          : one.kind == ReleasedRole::Kind::Role && one.id == bands[role - 1].id)
                return &one;
        return nullptr;
    }
    [[nodiscard]] const ReleasedRole* others() const
    {
        const bool isThere = !m_release.roles.empty() && m_release.roles.back().kind == ReleasedRole::Kind::OtherRoles;
        return isThere ? &m_release.roles.back() : nullptr;
    }

    /// A row's mean as a point of the scale; of a limit, half of what is beyond it.
    [[nodiscard]] double pointOf(const RoundedScore& score) const
    {
        constexpr int kBeyond = 10;
        const int beyond = score.limit == Limit::OrFewer ? -kBeyond : score.limit == Limit::OrMore ? kBeyond : 0;
        return (score.value + beyond) * m_top / 100.0;
    }

    /// The role's mean as a point of the scale; negative where the table says nothing of it.
    [[nodiscard]] double meanOf(std::size_t role, std::size_t section) const
    {
        const ReleasedRole* row = shown(role) != nullptr ? shown(role) : others();
        if (row != nullptr)
            return row->sections[section] ? pointOf(*row->sections[section]) : -1;
        if (m_release.roles.empty())
            return -1;
        double sum = 0;
        double answers = 0;
        for (std::size_t item = m_publisher.firstItem(section); item < m_publisher.firstItem(section + 1); ++item) {
            if (!m_release.statements[item].counts)
                return -1;
            for (const Person& person : m_people) // as the counts say
                if (const int point = m_publisher.pointOf(item, person.items[item]); point >= 0) {
                    sum += point;
                    ++answers;
                }
        }
        const double each = answers / static_cast<double>(*m_release.people);
        for (const ReleasedRole& one : m_release.roles)
            if (const auto& cell = one.sections[section]) {
                sum -= pointOf(*cell) * each * static_cast<double>(cell->people);
                answers -= each * static_cast<double>(cell->people);
            }
        return answers > 0 ? std::clamp(sum / answers, 0.0, double(m_top)) : -1;
    }

    /// How large a share of a group gave the answer that most of it gave.
    [[nodiscard]] double modeShare(std::size_t item, const IsOne& isOne) const
    {
        std::vector<int> points(static_cast<std::size_t>(m_top) + 1);
        for (const Person& person : m_people)
            if (const int point = m_publisher.pointOf(item, person.items[item]); point >= 0 && isOne(person))
                ++points[static_cast<std::size_t>(point)];
        return static_cast<double>(*std::max_element(points.begin(), points.end()))
            / std::max(1, std::accumulate(points.begin(), points.end(), 0));
    }

    void guess(std::size_t role, std::size_t section)
    {
        const double mean = meanOf(role, section);
        if (mean < 0)
            return; // nothing to go by but what most people said
        for (std::size_t item = m_publisher.firstItem(section); item < m_publisher.firstItem(section + 1); ++item) {
            double allowed = modeShare(item, [](const Person&) { return true; });
            if (others() != nullptr && shown(role) == nullptr)
                allowed =
                    std::max(allowed, modeShare(item, [&](const Person& one) { return shown(one.role) == nullptr; }));
            for (const Person& person : m_people)
                if (const int point = m_publisher.pointOf(item, person.items[item]);
                    point >= 0 && person.role == role) {
                    ++m_made.guesses;
                    m_made.right += point == std::lround(mean) ? 1 : 0;
                    m_made.allowed += allowed;
                }
        }
    }

    const ReferencePublisher& m_publisher;
    const std::vector<Person>& m_people;
    SurveyRelease m_release;
    int m_top;
    std::vector<int> m_sizes;
    RoleGuesses m_made;
};

} // namespace

RoleGuesses& RoleGuesses::operator+=(const RoleGuesses& other)
{
    guesses += other.guesses;
    right += other.right;
    allowed += other.allowed;
    return *this;
}

RoleGuesses guessSmallRoles(const ReferencePublisher& publisher, const std::vector<Person>& people)
{
    return RoleGuesser(publisher, people).run();
}

} // namespace soundings::test
