// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/table_attack.h"

#include <algorithm>

namespace soundings::test {

namespace {

/// In place of a role: everybody.
constexpr int kEverybody = -1;

class WitnessSearch {
public:
    WitnessSearch(const ReferencePublisher& publisher, const std::vector<Person>& people, Dice& dice, int tries)
        : m_publisher(publisher), m_people(people), m_dice(dice), m_tries(tries), m_release(publisher.publish(people))
    {
    }

    Leaks run()
    {
        if (!m_release.isShown())
            return {};
        const Questionnaire& questionnaire = m_publisher.questionnaire();
        for (int role = kEverybody; role <= static_cast<int>(questionnaire.roleBands.size()); ++role)
            for (std::size_t section = 0; section < questionnaire.sections.size(); ++section)
                for (std::size_t item = m_publisher.firstItem(section); item < m_publisher.firstItem(section + 1);
                     ++item)
                    tryStatement(role, section, item);
        for (std::size_t i = 0; i < questionnaire.scenarios.scenarios.size(); ++i)
            tryCase(i);
        if (!questionnaire.scenarios.scenarios.empty())
            trySureness();
        return m_leaks;
    }

private:
    [[nodiscard]] bool isOf(int role, const Person& person) const { return role == kEverybody || person.role == role; }

    /// The point that all of the role gave who answered; −1 where they differ, or nobody did.
    [[nodiscard]] int pointOfAll(int role, std::size_t item, const std::vector<Person>& people) const
    {
        int all = -1;
        for (const Person& person : people) {
            const int point = isOf(role, person) ? m_publisher.pointOf(item, person.items[item]) : -1;
            if (point >= 0 && all >= 0 && point != all)
                return -1;
            all = point >= 0 ? point : all;
        }
        return all;
    }

    void tryStatement(int role, std::size_t section, std::size_t item)
    {
        const int all = pointOfAll(role, item, m_people);
        if (all < 0)
            return;
        for (int i = 0; i < m_tries; ++i) {
            std::vector<Person> other = m_people;
            changeAnswer(other, somebody(other, role, item), section, item);
            for (int more = m_dice.below(1 + i % 5); more > 0; --more)
                makeUp(other, role, section);
            if (pointOfAll(role, item, other) != all && m_publisher.publish(other) == m_release)
                return;
        }
        m_leaks.push_back((role == kEverybody ? "everybody's answer to " : "a role's answer to ")
                          + m_release.statements[item].id.value);
    }

    Person& anybody(std::vector<Person>& people)
    {
        return people[static_cast<std::size_t>(m_dice.below(static_cast<int>(people.size())))];
    }
    /// Of the role, with a scored answer to the statement: there is one.
    Person& somebody(std::vector<Person>& people, int role, std::size_t item)
    {
        while (true)
            if (Person& one = anybody(people); isOf(role, one) && m_publisher.pointOf(item, one.items[item]) >= 0)
                return one;
    }

    /// Gives a person another answer to the statement: a neighbouring one, or somebody else's, with or without the rest
    /// of the section.
    void changeAnswer(std::vector<Person>& people, Person& one, std::size_t section, std::size_t item)
    {
        Person& two = anybody(people);
        switch (m_dice.below(3)) {
        case 0:
            for (std::size_t i = m_publisher.firstItem(section); i < m_publisher.firstItem(section + 1); ++i)
                std::swap(one.items[i], two.items[i]);
            break;
        case 1:
            std::swap(one.items[item], two.items[item]);
            break;
        default:
            if (m_publisher.pointOf(item, one.items[item]) >= 0) {
                const int points = static_cast<int>(m_publisher.questionnaire().scale.size());
                one.items[item] =
                    static_cast<Code>(std::clamp(one.items[item] + (m_dice.percent(50) ? 1 : -1), 1, points));
            }
        }
    }

    /// A change elsewhere in the section, which may make up for the first: often by somebody of the same role.
    void makeUp(std::vector<Person>& people, int role, std::size_t section)
    {
        const std::size_t first = m_publisher.firstItem(section);
        const auto items = static_cast<int>(m_publisher.firstItem(section + 1) - first);
        const std::size_t item = first + static_cast<std::size_t>(m_dice.below(items));
        Person* one = &anybody(people);
        for (int i = 0; i < 20 && m_dice.percent(90) && !isOf(role, *one); ++i)
            one = &anybody(people);
        changeAnswer(people, *one, section, item);
    }

    /// Whether there is a survey with the same table but that the first of those who gave `column` an answer other than
    /// everybody's.
    template <class Column> bool hasOtherCode(int codes, const Column& column)
    {
        for (int i = 0; i < m_tries / 10; ++i) {
            std::vector<Person> other = m_people;
            Code& code = column(anybody(other));
            if (code == 0)
                continue;
            const Code before = code;
            code = static_cast<Code>(m_dice.between(1, codes));
            if (code != before && m_publisher.publish(other) == m_release)
                return true;
        }
        return false;
    }

    template <class Column> [[nodiscard]] bool isOneCode(const Column& column) const
    {
        Code all = 0;
        for (Person person : m_people)
            if (const Code code = column(person); code > 0) {
                if (all > 0 && code != all)
                    return false;
                all = code;
            }
        return all > 0;
    }

    void tryCase(std::size_t scenario)
    {
        const auto choice = [&](Person& person) -> Code& { return person.choices[scenario]; };
        const auto options = m_publisher.questionnaire().scenarios.scenarios[scenario].options.size();
        if (isOneCode(choice) && !hasOtherCode(static_cast<int>(options), choice))
            m_leaks.push_back("everybody's choice in " + m_release.cases[scenario].id.value);
    }

    void trySureness()
    {
        if (std::any_of(m_people.begin(), m_people.end(), [](const Person& person) {
                return std::count(person.sureness.begin(), person.sureness.end(), person.sureness.front())
                    < std::ssize(person.sureness);
            }))
            return;
        const auto sure = [](Person& person) -> Code& { return person.sureness[0]; };
        if (isOneCode(sure)
            && !hasOtherCode(static_cast<int>(m_publisher.questionnaire().scenarios.sureness.size()), sure))
            m_leaks.emplace_back("how sure everybody is");
    }

    const ReferencePublisher& m_publisher;
    const std::vector<Person>& m_people;
    Dice& m_dice;
    int m_tries;
    SurveyRelease m_release;
    Leaks m_leaks;
};

} // namespace

Leaks certainAnswers(const ReferencePublisher& publisher, const std::vector<Person>& people, Dice& dice, int tries)
{
    return WitnessSearch(publisher, people, dice, tries).run();
}

Leaks leaksOf(const ReferencePublisher& publisher, const std::vector<Person>& people, Dice& dice, int tries)
{
    const SurveyRelease release = publisher.publish(people);
    Leaks all = certainAnswers(publisher, people, dice, tries);
    for (const Leaks& found : {cellsOfFew(release), consistencyOfFew(publisher, release, people),
                               hiddenRolesFound(release), leftOutFound(publisher, release)})
        all.insert(all.end(), found.begin(), found.end());
    return all;
}

} // namespace soundings::test
