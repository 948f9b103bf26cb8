// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_staff.h"

#include "core/sample/sample_sequence.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

int percentOf(const std::map<std::string, int>& table, const std::string& id)
{
    const auto found = table.find(id);
    return found == table.end() ? 0 : found->second;
}

/// 1 + position on the scale: the section's mean, moved by the person's own leaning and by chance.
Code drawCode(const Questionnaire& questionnaire, const Item& item, double mean, int leaning, SampleSequence& sequence)
{
    const int top = static_cast<int>(questionnaire.scale.size()) - 1;
    const int wobble = sequence.below(5) + sequence.below(5) - 4; // -4 … 4, mostly small
    const int level = std::clamp(static_cast<int>(std::lround(mean + 0.6 * leaning + 0.35 * wobble)), 0, top);
    return static_cast<Code>(1 + (item.reverse ? top - level : level));
}

Code drawItem(const Questionnaire& questionnaire, const SampleStaff& staff, const Item& item, double mean, int leaning,
              SampleSequence& sequence)
{
    if (sequence.happens(staff.blank))
        return kCodeNotAnswered;
    if (item.allowDontKnow && sequence.happens(percentOf(staff.dontKnow, item.id.value)))
        return kCodeDontKnow;
    if (item.allowNotApplicable && sequence.happens(percentOf(staff.notApplicable, item.id.value)))
        return kCodeNotApplicable;
    return drawCode(questionnaire, item, mean, leaning, sequence);
}

Code drawChoice(const SampleStaff& staff, const Scenario& scenario, SampleSequence& sequence)
{
    const auto isRecommended = [](const ScenarioOption& option) { return option.recommended; };
    const auto best = std::find_if(scenario.options.begin(), scenario.options.end(), isRecommended);
    if (sequence.happens(percentOf(staff.recommended, scenario.id.value)))
        return static_cast<Code>(1 + (best - scenario.options.begin()));
    return static_cast<Code>(1 + sequence.below(static_cast<int>(scenario.options.size())));
}

Code drawRole(const SampleStaff& staff, SampleSequence& sequence)
{
    int draw = sequence.below(100);
    for (std::size_t band = 0; band < staff.roles.size(); ++band) {
        draw -= staff.roles[band];
        if (draw < 0)
            return static_cast<Code>(1 + band);
    }
    return 0;
}

} // namespace

AnswerColumns drawSampleStaff(const Questionnaire& questionnaire, const SampleStaff& staff)
{
    SampleSequence sequence(staff.seed);
    std::vector<Person> people(static_cast<std::size_t>(staff.people));
    for (Person& person : people) {
        const int leaning = sequence.below(3) + sequence.below(3) - 2;
        person.role = drawRole(staff, sequence);
        for (const Section& section : questionnaire.sections)
            for (const Item& item : section.items)
                person.items.push_back(
                    drawItem(questionnaire, staff, item, staff.sectionMeans.at(section.id.value), leaning, sequence));
        for (const Scenario& scenario : questionnaire.scenarios.scenarios) {
            person.choices.push_back(drawChoice(staff, scenario, sequence));
            const auto points = static_cast<int>(questionnaire.scenarios.sureness.size());
            person.sureness.push_back(static_cast<Code>(1 + std::min(sequence.below(points + 1), points - 1)));
        }
    }
    return columnsOf(questionnaire, people);
}

} // namespace soundings
