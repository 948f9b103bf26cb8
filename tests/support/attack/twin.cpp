// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/twin.h"

#include <utility>

namespace soundings::test {

namespace {

Code anyPoint(const Questionnaire& questionnaire, Dice& dice)
{
    return static_cast<Code>(dice.between(1, static_cast<int>(questionnaire.scale.size())));
}

/// Two people exchange roles, a section, an answer or a choice; or one answers otherwise.
void change(const ReferencePublisher& publisher, Person& one, Person& two, Dice& dice)
{
    const Questionnaire& questionnaire = publisher.questionnaire();
    const auto section = static_cast<std::size_t>(dice.below(static_cast<int>(questionnaire.sections.size())));
    const auto item = static_cast<std::size_t>(dice.below(static_cast<int>(one.items.size())));
    switch (dice.below(5)) {
    case 0:
        return std::swap(one.role, two.role);
    case 1:
        for (std::size_t i = publisher.firstItem(section); i < publisher.firstItem(section + 1); ++i)
            std::swap(one.items[i], two.items[i]);
        return;
    case 2:
        return std::swap(one.items[item], two.items[item]);
    case 3:
        std::swap(one.sureness, two.sureness);
        return std::swap(one.choices, two.choices);
    default:
        one.items[item] = anyPoint(questionnaire, dice);
    }
}

} // namespace

Twin twinOf(const ReferencePublisher& publisher, const std::vector<Person>& people, Dice& dice, int tries)
{
    Twin twin{people, 0};
    const SurveyRelease release = publisher.publish(people);
    if (!release.isShown()) {
        for (Person& person : twin.people)
            for (Code& code : person.items)
                code = anyPoint(publisher.questionnaire(), dice);
        twin.changes = 1;
        return twin;
    }
    const auto anybody = [&](std::vector<Person>& of) -> Person& {
        return of[static_cast<std::size_t>(dice.below(static_cast<int>(of.size())))];
    };
    for (int i = 0; i < tries; ++i) {
        std::vector<Person> other = twin.people;
        change(publisher, anybody(other), anybody(other), dice);
        if (other == twin.people || publisher.publish(other) != release)
            continue;
        twin.people = std::move(other);
        ++twin.changes;
    }
    return twin;
}

} // namespace soundings::test
