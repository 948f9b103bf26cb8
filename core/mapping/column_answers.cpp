// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/column_answers.h"

#include "core/exchange/cell_text.h"
#include "core/text_identity.h"

#include <algorithm>
#include <set>

namespace soundings {

namespace {

/// Faults that a column of codes is full of; a column of answers has one here and there.
bool mayBeCode(SurveyFaultKind kind)
{
    switch (kind) {
    case SurveyFaultKind::AboveScale:
    case SurveyFaultKind::BelowScale:
    case SurveyFaultKind::NotAPoint:
    case SurveyFaultKind::NotARole:
    case SurveyFaultKind::NotAnOption:
    case SurveyFaultKind::NotASureness:
    case SurveyFaultKind::NotApplicableInCapitals:
        return true;
    default:
        return false;
    }
}

/// Looks `cell` up among meanings: as it is written, else in other capitals, but for our own "na" and "dk".
const std::string* findMeaning(const SurveyMapping::Meanings& meanings, std::string_view cell)
{
    const std::string compared = comparedValue(cell);
    const bool isOwn = compared == "na" || compared == "dk";
    const std::string* inOtherCapitals = nullptr;
    for (const auto& [text, meaning] : meanings) {
        const std::string key = comparedValue(text);
        if (key == compared)
            return &meaning;
        if (!isOwn && areSame(key, compared))
            inOtherCapitals = &meaning;
    }
    return inOtherCapitals;
}

/// The meanings that hold for a column, the most special first.
std::vector<const SurveyMapping::Meanings*> meaningsFor(const SurveyMapping& mapping, const ReadColumn& column)
{
    std::vector<const SurveyMapping::Meanings*> all;
    for (const auto& [heading, meanings] : mapping.values)
        if (heading != "*" && isNamed(heading, column))
            all.push_back(&meanings);
    if (const auto every = mapping.values.find("*"); every != mapping.values.end())
        all.push_back(&every->second);
    return all;
}

/// Whether the mapping says what some numbers mean: then a number it does not name is none of our points.
bool codesNumbers(const std::vector<const SurveyMapping::Meanings*>& all, const ReadColumn& column,
                  const AnswerValues& values)
{
    return std::any_of(all.begin(), all.end(), [&](const SurveyMapping::Meanings* meanings) {
        return std::any_of(meanings->begin(), meanings->end(), [&](const auto& entry) {
            const auto code = values.meaning(*column.target, entry.second);
            return wholeNumber(trimmed(entry.first)) && code && *code != kCodeNotAnswered && *code != kCodeNotApplicable
                && *code != kCodeDontKnow;
        });
    });
}

std::optional<Code> meaningAmong(const std::vector<const SurveyMapping::Meanings*>& all, const ReadColumn& column,
                                 const AnswerValues& values, std::string_view cell)
{
    for (const SurveyMapping::Meanings* meanings : all)
        if (const std::string* meaning = findMeaning(*meanings, cell))
            if (const auto code = values.meaning(*column.target, *meaning))
                return code;
    return std::nullopt;
}

std::vector<std::size_t> peopleByText(const SheetColumn& column, const std::vector<bool>& isRead)
{
    std::vector<std::size_t> people(column.texts.size());
    for (std::size_t row = 0; row < column.cells.size(); ++row)
        people[column.cells[row]] += isRead[row] ? 1U : 0U;
    return people;
}

/// Turns the odd texts of a column into questions where most of its cells have such: these are codes.
void askForCodes(ColumnAnswers& answers, const std::vector<std::size_t>& people)
{
    std::size_t filled = 0;
    std::size_t odd = 0;
    for (std::size_t i = 1; i < people.size(); ++i) {
        filled += people[i];
        const CellMeaning& meaning = answers.meanings[i];
        odd += meaning.state != CellMeaning::State::Answer && mayBeCode(meaning.fault) ? people[i] : 0;
    }
    if (2 * odd <= filled)
        return;
    for (CellMeaning& meaning : answers.meanings)
        if (meaning.state == CellMeaning::State::Fault && mayBeCode(meaning.fault))
            meaning.state = CellMeaning::State::Unmatched;
}

} // namespace

ColumnAnswers readColumnAnswers(const Sheet& sheet, const ReadColumn& column, const std::vector<bool>& isRead,
                                const AnswerValues& values, const SurveyMapping& mapping)
{
    const SheetColumn& cells = sheet.columns[column.index];
    const std::vector<std::size_t> people = peopleByText(cells, isRead);
    const auto meanings = meaningsFor(mapping, column);
    const bool areCodes = codesNumbers(meanings, column, values);
    ColumnReading how{*column.target, column.isOurs, column.codes ? &*column.codes : nullptr};
    ColumnAnswers answers;
    answers.meanings.resize(cells.texts.size());
    for (std::size_t i = 0; i < cells.texts.size(); ++i) {
        const std::string_view text = trimmed(cells.texts[i]);
        if (people[i] == 0 || text.empty())
            continue;
        how.isOurs = column.isOurs && !(areCodes && wholeNumber(text));
        const auto mapped = meaningAmong(meanings, column, values, text);
        if (!mapped)
            answers.meanings[i] = values.read(how, text);
        else if (const auto why = values.notOffered(*column.target, *mapped))
            answers.meanings[i] = CellMeaning::faulty(*why);
        else
            answers.meanings[i] = CellMeaning::answer(*mapped);
    }
    askForCodes(answers, people);
    const std::vector<SurveyFault> reckoned = reckonedCells(sheet, column, isRead);
    std::set<int> reckonedRows;
    for (const SurveyFault& fault : reckoned)
        reckonedRows.insert(fault.row);
    answers.faults = reckoned;
    for (std::size_t row = 0; row < cells.cells.size(); ++row) {
        const CellMeaning& meaning = answers.meanings[cells.cells[row]];
        if (meaning.state != CellMeaning::State::Fault || !isRead[row] || reckonedRows.contains(sheet.rows[row]))
            continue;
        if (answers.faults.size() < kMostSurveyFaults)
            answers.faults.push_back(
                {meaning.fault, sheet.rows[row], column.index, shownText(column.heading), shownText(cells.text(row))});
        else
            ++answers.moreFaults;
    }
    for (std::size_t i = 0; i < cells.texts.size(); ++i)
        if (answers.meanings[i].state == CellMeaning::State::Unmatched)
            answers.unmatched.push_back({cells.texts[i], people[i]});
    return answers;
}

std::optional<Code> mappedMeaning(const SurveyMapping& mapping, const ReadColumn& column, const AnswerValues& values,
                                  std::string_view cell)
{
    return meaningAmong(meaningsFor(mapping, column), column, values, cell);
}

std::vector<SurveyFault> reckonedCells(const Sheet& sheet, const ReadColumn& column, const std::vector<bool>& isRead)
{
    std::vector<SurveyFault> faults;
    const SheetColumn& cells = sheet.columns[column.index];
    const auto add = [&](const std::vector<int>& numbers, SurveyFaultKind kind) {
        for (const int number : numbers) {
            const auto place = std::lower_bound(sheet.rows.begin(), sheet.rows.end(), number);
            if (place == sheet.rows.end() || *place != number)
                continue;
            const auto row = static_cast<std::size_t>(place - sheet.rows.begin());
            const bool isThere = std::any_of(faults.begin(), faults.end(),
                                             [&](const SurveyFault& fault) { return fault.row == number; });
            if (isRead[row] && !isThere && !trimmed(cells.text(row)).empty() && faults.size() < kMostSurveyFaults)
                faults.push_back({kind, number, column.index, shownText(column.heading), shownText(cells.text(row))});
        }
    };
    add(cells.errorRows, SurveyFaultKind::ErrorValue);
    add(cells.formulaRows, SurveyFaultKind::Formula);
    return faults;
}

} // namespace soundings
