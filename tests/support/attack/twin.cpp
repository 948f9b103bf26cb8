// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/twin.h"

#include "core/response/sealed_access.h"
#include "tests/support/attack/released_words.h"
#include "tests/support/attack/section_row.h"

#include <algorithm>

namespace soundings::test {

namespace {

class TwinSearch {
public:
    TwinSearch(const QuestionnairePtr& questionnaire, const std::vector<Person>& people, Dice& dice)
        : m_questionnaire(questionnaire), m_dice(dice), m_words(releasedWords(surveyOf(people)))
    {
        m_twin.people = people;
    }

    Twin run(int tries)
    {
        if (m_twin.people.size() < kMinimum) {
            for (Person& person : m_twin.people)
                for (Code& code : person.items)
                    code = anyPoint();
            m_twin.answersChanged = static_cast<int>(m_twin.people.size());
            return m_twin;
        }
        for (int i = 0; i < tries; ++i)
            tryOne();
        return m_twin;
    }

private:
    [[nodiscard]] SurveyRecord surveyOf(const std::vector<Person>& people) const
    {
        return {m_questionnaire, sealed(*m_questionnaire, columnsOf(*m_questionnaire, people)), kMinimum};
    }
    Code anyPoint() { return static_cast<Code>(m_dice.between(1, static_cast<int>(m_questionnaire->scale.size()))); }
    Person& anybody(std::vector<Person>& people)
    {
        return people[static_cast<std::size_t>(m_dice.below(static_cast<int>(people.size())))];
    }

    void tryOne()
    {
        std::vector<Person> other = m_twin.people;
        Person& one = anybody(other);
        Person& two = anybody(other);
        int* const count = change(one, two);
        if (other == m_twin.people || !isReleasedAs(m_words, surveyOf(other)))
            return;
        ++*count;
        m_twin.people = std::move(other);
    }

    int* change(Person& one, Person& two)
    {
        const std::size_t item = static_cast<std::size_t>(m_dice.below(static_cast<int>(one.items.size())));
        switch (m_dice.below(4)) {
        case 0:
            std::swap(one.role, two.role);
            return &m_twin.rolesSwapped;
        case 1:
            swapSection(one, two);
            return &m_twin.rowsSwapped;
        case 2:
            std::swap(one.items[item], m_dice.percent(50) ? two.items[item] : neighbour(one, item));
            return &m_twin.answersSwapped;
        default:
            one.items[item] = anyPoint();
            return &m_twin.answersChanged;
        }
    }

    /// The answer to another item of the section.
    Code& neighbour(Person& person, std::size_t item)
    {
        std::size_t first = 0;
        for (const Section& section : m_questionnaire->sections) {
            if (item < first + section.items.size())
                return person
                    .items[first + static_cast<std::size_t>(m_dice.below(static_cast<int>(section.items.size())))];
            first += section.items.size();
        }
        return person.items[item];
    }

    void swapSection(Person& one, Person& two)
    {
        const auto section = static_cast<std::size_t>(m_dice.below(static_cast<int>(m_questionnaire->sections.size())));
        const std::size_t first = firstItemOf(*m_questionnaire, section);
        for (std::size_t i = 0; i < m_questionnaire->sections[section].items.size(); ++i)
            std::swap(one.items[first + i], two.items[first + i]);
    }

    QuestionnairePtr m_questionnaire;
    Dice& m_dice;
    std::vector<std::string> m_words;
    Twin m_twin;
};

} // namespace

Twin twinOf(const QuestionnairePtr& questionnaire, const std::vector<Person>& people, Dice& dice, int tries)
{
    return TwinSearch(questionnaire, people, dice).run(tries);
}

} // namespace soundings::test
