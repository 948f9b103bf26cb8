// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/answer_columns.h"

namespace soundings {

namespace {

Code codeAt(const std::vector<Code>& codes, std::size_t index) { return index < codes.size() ? codes[index] : Code{0}; }

void addEach(std::vector<CodeColumn>& columns, const std::vector<Code>& codes)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].push_back(codeAt(codes, i));
}

std::vector<Code> row(const std::vector<CodeColumn>& columns, std::size_t index)
{
    std::vector<Code> codes;
    for (const CodeColumn& column : columns)
        codes.push_back(column[index]);
    return codes;
}

template <class Column, class Columns> std::vector<Column*> allOf(Columns& columns)
{
    std::vector<Column*> all;
    for (auto& column : columns.items)
        all.push_back(&column);
    all.push_back(&columns.roles);
    for (auto& column : columns.choices)
        all.push_back(&column);
    for (auto& column : columns.sureness)
        all.push_back(&column);
    return all;
}

} // namespace

AnswerColumns AnswerColumns::emptyFor(const Questionnaire& questionnaire)
{
    AnswerColumns columns;
    columns.items.resize(questionnaire.itemCount());
    columns.choices.resize(questionnaire.scenarios.scenarios.size());
    columns.sureness.resize(questionnaire.scenarios.scenarios.size());
    return columns;
}

void AnswerColumns::add(const Person& person)
{
    addEach(items, person.items);
    roles.push_back(person.role);
    addEach(choices, person.choices);
    addEach(sureness, person.sureness);
    ++people;
}

void AnswerColumns::reserve(std::size_t count)
{
    for (CodeColumn* column : all())
        column->reserve(count);
}

Person AnswerColumns::person(std::size_t index) const
{
    return {row(items, index), roles[index], row(choices, index), row(sureness, index)};
}

std::vector<CodeColumn*> AnswerColumns::all() { return allOf<CodeColumn>(*this); }
std::vector<const CodeColumn*> AnswerColumns::all() const { return allOf<const CodeColumn>(*this); }

AnswerColumns columnsOf(const Questionnaire& questionnaire, const std::vector<Person>& people)
{
    AnswerColumns columns = AnswerColumns::emptyFor(questionnaire);
    columns.reserve(people.size());
    for (const Person& person : people)
        columns.add(person);
    return columns;
}

} // namespace soundings
