// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/reduced_survey.h"

#include "core/response/sealed_access.h"

#include <algorithm>
#include <map>

namespace soundings {

namespace {

/// For each item of `to` its place in `from`; past the end where `from` does not have it.
std::vector<std::size_t> placesIn(const Questionnaire& from, const Questionnaire& to)
{
    std::map<ItemId, std::size_t> places;
    for (const Item* item : from.items())
        places.emplace(item->id, places.size());
    std::vector<std::size_t> wanted;
    for (const Item* item : to.items()) {
        const auto found = places.find(item->id);
        wanted.push_back(found == places.end() ? places.size() : found->second);
    }
    return wanted;
}

} // namespace

SurveyRecord reducedSurvey(const SurveyRecord& survey, const QuestionnairePtr& questionnaire)
{
    const std::vector<std::size_t> places = placesIn(*survey.questionnaire, *questionnaire);
    std::vector<Person> people;
    for (const Person& person : SealedAccess::people(survey.responses)) {
        Person& kept = people.emplace_back();
        for (const std::size_t place : places)
            kept.items.push_back(place < person.items.size() ? person.items[place] : kCodeNotAnswered);
    }
    return {questionnaire, SealedResponses(std::move(people), {}),
            std::max(survey.minimumGroup, survey.questionnaire->minimumGroup)};
}

} // namespace soundings
