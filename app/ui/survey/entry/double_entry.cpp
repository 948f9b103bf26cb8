// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/entry/double_entry.h"

namespace soundings {

namespace {

std::vector<std::size_t> donePlaces(const TypedForms& typed)
{
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < typed.forms.size(); ++at)
        if (typed.forms[at].isDone)
            places.push_back(at);
    return places;
}

void beginAgain(TypedForms& typed, const Questionnaire& questionnaire, std::vector<std::size_t> sample)
{
    typed.sample = std::move(sample);
    typed.again.clear();
    for (const std::size_t place : typed.sample)
        typed.again.push_back(emptyForm(questionnaire, typed.forms[place].number));
}

} // namespace

void beginSample(TypedForms& typed, const Questionnaire& questionnaire, std::size_t start)
{
    const std::vector<std::size_t> done = donePlaces(typed);
    std::vector<std::size_t> sample;
    for (std::size_t at = std::min(start, done.empty() ? 0 : done.size() - 1); at < done.size(); at += kOneInSample)
        sample.push_back(done[at]);
    beginAgain(typed, questionnaire, std::move(sample));
}

void beginAll(TypedForms& typed, const Questionnaire& questionnaire)
{
    beginAgain(typed, questionnaire, donePlaces(typed));
}

std::vector<CellDifference> differences(const TypedForms& typed, const Questionnaire& questionnaire)
{
    std::vector<CellDifference> all;
    const std::vector<FormColumn> columns = formColumns(questionnaire, true);
    for (std::size_t place = 0; place < typed.sample.size(); ++place)
        for (const FormColumn& column : columns) {
            const Code first = codeAt(typed.forms[typed.sample[place]], column);
            const Code second = codeAt(typed.again[place], column);
            if (typed.again[place].isDone && first != second)
                all.push_back({place, column, first, second});
        }
    return all;
}

SampleOutcome outcomeOf(const TypedForms& typed, const Questionnaire& questionnaire)
{
    SampleOutcome outcome;
    const int answers = static_cast<int>(formColumns(questionnaire, true).size()) - 1; // but for the number
    for (const TypedForm& form : typed.again)
        outcome.compared += form.isDone ? answers : 0;
    outcome.differed = static_cast<int>(differences(typed, questionnaire).size());
    return outcome;
}

void settle(TypedForms& typed, const CellDifference& difference, Code code)
{
    putCode(typed.forms[typed.sample[difference.place]], difference.column, code);
    putCode(typed.again[difference.place], difference.column, code);
}

} // namespace soundings
