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

/// The columns of a section's statements in the whole survey.
using Columns = std::vector<const CodeColumn*>;

bool isScored(Code code) { return code != kCodeNotAnswered && code != kCodeNotApplicable && code != kCodeDontKnow; }

/// By the half rule of SCORING.md section 2.
bool counts(const Columns& columns, std::size_t person)
{
    std::size_t rated = 0;
    std::size_t applicable = 0;
    for (const CodeColumn* column : columns) {
        rated += isScored((*column)[person]) ? 1U : 0U;
        applicable += (*column)[person] == kCodeNotApplicable ? 0U : 1U;
    }
    return rated > 0 && 2 * rated >= applicable;
}

/// A section before and after statements were left out of it.
struct ReducedSection {
    Columns whole;
    Columns kept;
    Columns leftOut;
};

ReducedSection reducedSection(const Questionnaire& questionnaire, const AnswerColumns& columns, const Section& to)
{
    ReducedSection reduced;
    std::size_t place = 0;
    for (const Section& from : questionnaire.sections) {
        const auto isKept = [&](const Item& item) {
            return std::any_of(to.items.begin(), to.items.end(), [&](const Item& own) { return own.id == item.id; });
        };
        const bool isTouched = std::any_of(from.items.begin(), from.items.end(), isKept);
        for (const Item& item : from.items) {
            const CodeColumn* column = &columns.items[place++];
            if (!isTouched)
                continue;
            reduced.whole.push_back(column);
            (isKept(item) ? reduced.kept : reduced.leftOut).push_back(column);
        }
    }
    return reduced;
}

/// How many people's own score of the section is another one on the statements that are kept.
std::int64_t peopleMoved(const ReducedSection& section, std::size_t people)
{
    std::int64_t moved = 0;
    for (std::size_t person = 0; person < people; ++person) {
        const bool counted = counts(section.whole, person);
        const bool isOther = std::any_of(section.leftOut.begin(), section.leftOut.end(),
                                         [&](const CodeColumn* column) { return isScored((*column)[person]); });
        moved += counted != counts(section.kept, person) || (counted && isOther) ? 1 : 0;
    }
    return moved;
}

/// The section on all its statements is shown as well: where only a few people's own scores differ, the difference of
/// the two would be about those few. Such a section counts as not answered.
void hideWhatFewMoved(AnswerColumns& kept, const Questionnaire& to, const Questionnaire& from,
                      const AnswerColumns& columns, int minimum)
{
    std::size_t place = 0;
    for (const Section& section : to.sections) {
        const std::int64_t moved = peopleMoved(reducedSection(from, columns, section), columns.people);
        for (std::size_t i = 0; i < section.items.size(); ++i, ++place)
            if (moved > 0 && moved < minimum)
                kept.items[place].assign(columns.people, kCodeNotAnswered);
    }
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
    hideWhatFewMoved(kept, *questionnaire, *survey.questionnaire, *columns, minimum);
    for (CodeColumn* column : kept.all())
        column->resize(kept.people, kCodeNotAnswered);
    return SurveyRecord{questionnaire, sealed(*questionnaire, std::move(kept)), minimum};
}

} // namespace soundings
