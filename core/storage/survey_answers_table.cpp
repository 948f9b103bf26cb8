// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/survey_answers_table.h"

#include "core/error.h"
#include "core/storage/code_limits.h"
#include "core/storage/people_order.h"
#include "core/storage/query.h"

#include <algorithm>
#include <unordered_map>

namespace soundings {

namespace {

void requireFit(const Questionnaire& questionnaire, const AnswerColumns& people)
{
    const std::vector<const CodeColumn*> columns = people.all();
    const bool isEven = std::all_of(columns.begin(), columns.end(),
                                    [&](const CodeColumn* column) { return column->size() == people.people; });
    if (!isEven || columns.size() != AnswerColumns::emptyFor(questionnaire).all().size()
        || !areFit(questionnaire, people))
        throw Error(ErrorCode::Internal, "an answer the questionnaire does not have");
}

/// Both must be of the same questionnaire.
AnswerColumns joined(AnswerColumns first, const AnswerColumns& second)
{
    first.people += second.people;
    const std::vector<const CodeColumn*> more = second.all();
    std::size_t position = 0;
    for (CodeColumn* column : first.all()) {
        column->insert(column->end(), more[position]->begin(), more[position]->end());
        ++position;
    }
    return first;
}

/// Each person's codes one after another.
std::vector<std::string> rowsOf(const AnswerColumns& people)
{
    const std::vector<const CodeColumn*> columns = people.all();
    std::vector<std::string> rows(people.people, std::string(columns.size(), '\0'));
    for (std::size_t column = 0; column < columns.size(); ++column)
        for (std::size_t row = 0; row < rows.size(); ++row)
            rows[row][column] = static_cast<char>((*columns[column])[row]);
    return rows;
}

void writeMixed(const Connection& connection, SurveyKey survey, const AnswerColumns& people,
                const ProgressListener& progress)
{
    const PeopleOrder order = orderByRoleAndChance(people.roles);
    const std::vector<const CodeColumn*> columns = people.all();
    Query insert(connection, "INSERT OR REPLACE INTO survey_answers (survey_id, position, codes) VALUES (?, ?, ?)");
    for (std::size_t position = 0; position < columns.size(); ++position) {
        const CodeColumn codes = inOrder(*columns[position], order);
        const std::string_view bytes(reinterpret_cast<const char*>(codes.data()), codes.size());
        insert.runWith(survey, static_cast<std::int64_t>(position), Bytes{bytes});
        if (progress && !progress(static_cast<double>(position + 1) / static_cast<double>(columns.size())))
            throw Error(ErrorCode::Interrupted, {}, connection.path());
    }
}

} // namespace

int peopleOnFile(const Connection& connection, SurveyKey survey)
{
    Query answers(connection, "SELECT length(codes) FROM survey_answers WHERE survey_id = ? AND position = 0", survey);
    return answers.step() ? answers.number(0) : 0;
}

std::size_t countAlike(const Connection& connection, SurveyKey survey, const Questionnaire& questionnaire,
                       const AnswerColumns& people)
{
    const AnswerColumns there = surveyAnswers(connection, survey, questionnaire);
    std::unordered_map<std::string, std::size_t> left;
    for (std::string& row : rowsOf(there))
        ++left[std::move(row)];
    std::size_t alike = 0;
    for (const std::string& row : rowsOf(people)) {
        const auto found = left.find(row);
        if (found == left.end() || found->second == 0)
            continue;
        --found->second;
        ++alike;
    }
    return alike;
}

std::optional<AnswerColumns> rawAnswers(const Connection& connection, SurveyKey survey,
                                        const Questionnaire& questionnaire)
{
    AnswerColumns answers = AnswerColumns::emptyFor(questionnaire);
    const std::vector<CodeColumn*> columns = answers.all();
    std::size_t next = 0;
    Query query(connection, "SELECT position, codes FROM survey_answers WHERE survey_id = ? ORDER BY position", survey);
    while (query.step()) {
        const std::string_view codes = query.bytes(1);
        if (next == 0)
            answers.people = codes.size();
        const bool isNext = next < columns.size() && query.integer(0) == static_cast<std::int64_t>(next);
        if (!isNext || codes.size() != answers.people)
            return std::nullopt;
        columns[next++]->assign(codes.begin(), codes.end());
    }
    return next == 0 || next == columns.size() ? std::optional(std::move(answers)) : std::nullopt;
}

AnswerColumns surveyAnswers(const Connection& connection, SurveyKey survey, const Questionnaire& questionnaire)
{
    std::optional<AnswerColumns> answers = rawAnswers(connection, survey, questionnaire);
    if (!answers || !areFit(questionnaire, *answers))
        throw Error(ErrorCode::Damaged, questionnaire.id.value, connection.path());
    return *std::move(answers);
}

void mixIn(const Transaction& transaction, SurveyKey survey, const Questionnaire& questionnaire,
           const AnswerColumns& people, const ProgressListener& progress)
{
    requireFit(questionnaire, people);
    if (people.people == 0)
        return;
    const Connection& connection = transaction.connection();
    AnswerColumns there = surveyAnswers(connection, survey, questionnaire);
    if (there.people == 0)
        writeMixed(connection, survey, people, progress);
    else
        writeMixed(connection, survey, joined(std::move(there), people), progress);
}

} // namespace soundings
