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

std::optional<SurveyRecord> reducedSurvey(const SurveyRecord& survey, const QuestionnairePtr& questionnaire)
{
    const int minimum = std::max(survey.minimumGroup, survey.questionnaire->minimumGroup);
    const SurveyCounts* counts = SealedAccess::counts(survey.responses);
    const AnswerColumns* columns = SealedAccess::columns(survey.responses);
    if (!counts)
        return SurveyRecord{questionnaire, {}, minimum};
    if (!columns)
        return std::nullopt;
    AnswerColumns kept = AnswerColumns::emptyFor(*questionnaire);
    const std::vector<std::size_t> places = placesIn(*survey.questionnaire, *questionnaire);
    const CodeColumn nobody(columns->people, kCodeNotAnswered);
    kept.people = columns->people;
    for (std::size_t i = 0; i < places.size(); ++i)
        kept.items[i] = places[i] < columns->items.size() ? columns->items[places[i]] : nobody;
    kept.roles = nobody;
    for (CodeColumn* column : kept.all())
        column->resize(kept.people, kCodeNotAnswered);
    return SurveyRecord{questionnaire, sealed(*questionnaire, std::move(kept)), minimum};
}

} // namespace soundings
