// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/reduced_survey.h"

#include "core/privacy/disclosure_rules.h"
#include "core/response/sealed_access.h"

#include <algorithm>
#include <map>
#include <string>

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

/// What a person left out of the sections a reduced section is made of: a letter a statement.
using Pattern = std::string;

char letterOf(Code code)
{
    if (code == kCodeNotApplicable)
        return 'n'; // is not asked of this person: counts in the half rule of SCORING.md section 2
    return code == kCodeNotAnswered || code == kCodeDontKnow ? '-' : 'x';
}

/// The sections of the whole survey that share statements with a section of the reduced one.
struct ReducedSection {
    std::vector<const CodeColumn*> columns;
    bool isChanged = false;
};

ReducedSection reducedSection(const Questionnaire& questionnaire, const AnswerColumns& columns, const Section& to)
{
    const auto isSame = [](const Item& one, const Item& other) {
        return one.id == other.id && one.weight == other.weight;
    };
    ReducedSection reduced;
    std::size_t place = 0;
    std::size_t touched = 0;
    for (const Section& from : questionnaire.sections) {
        const bool isTouched = std::any_of(from.items.begin(), from.items.end(), [&](const Item& item) {
            return std::any_of(to.items.begin(), to.items.end(), [&](const Item& own) { return own.id == item.id; });
        });
        for (std::size_t i = 0; i < from.items.size(); ++i, ++place)
            if (isTouched)
                reduced.columns.push_back(&columns.items[place]);
        touched += isTouched ? 1U : 0U;
        reduced.isChanged = reduced.isChanged
            || (isTouched
                && !std::is_permutation(from.items.begin(), from.items.end(), to.items.begin(), to.items.end(),
                                        isSame));
    }
    reduced.isChanged = reduced.isChanged || touched > 1;
    return reduced;
}

/// Whether some statements were left out by a few people and by nobody else. Who answered nothing is in no figure.
bool fewLeftTheSameOut(const ReducedSection& section, std::size_t people, int minimum)
{
    std::map<Pattern, std::int64_t> sizes;
    for (std::size_t person = 0; person < people; ++person) {
        Pattern pattern;
        for (const CodeColumn* column : section.columns)
            pattern += letterOf((*column)[person]);
        if (pattern.find('x') != Pattern::npos)
            ++sizes[pattern];
    }
    return std::any_of(sizes.begin(), sizes.end(), [&](const auto& found) { return found.second < minimum; });
}

/// The same people are shown on all statements as well, and perhaps on others of them beside a third version. People
/// who left the same statements out weigh alike in all of it, others not: where they are few, the figures together
/// would be equations about them alone. Such a section counts as not answered.
void hideWhatFewLeftOut(AnswerColumns& kept, const Questionnaire& to, const Questionnaire& from,
                        const AnswerColumns& columns, int minimum)
{
    std::size_t place = 0;
    for (const Section& section : to.sections) {
        const ReducedSection reduced = reducedSection(from, columns, section);
        const bool isHidden = reduced.isChanged && fewLeftTheSameOut(reduced, columns.people, minimum);
        for (std::size_t i = 0; i < section.items.size(); ++i, ++place)
            if (isHidden)
                kept.items[place].assign(columns.people, kCodeNotAnswered);
    }
}

} // namespace

std::optional<SurveyRecord> reducedSurvey(const SurveyRecord& survey, const QuestionnairePtr& questionnaire)
{
    const int minimum = std::max({DisclosureRules{}.minimum, survey.minimumGroup, survey.questionnaire->minimumGroup});
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
    hideWhatFewLeftOut(kept, *questionnaire, *survey.questionnaire, *columns, minimum);
    for (CodeColumn* column : kept.all())
        column->resize(kept.people, kCodeNotAnswered);
    return SurveyRecord{questionnaire, sealed(*questionnaire, std::move(kept)), minimum};
}

} // namespace soundings
