// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/carry_people.h"

#include "core/error.h"
#include "core/questionnaire/read_questionnaire.h"
#include "core/storage/people_order.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace soundings {

namespace {

struct OldSurvey {
    std::int64_t id = 0;
    std::string name;
    std::string questionnaire; ///< its source
};

std::vector<OldSurvey> surveysWithPeople(SQLite::Database& database)
{
    SQLite::Statement query(database,
                            "SELECT s.id, s.questionnaire_id, ifnull(q.source, '') FROM survey AS s"
                            " LEFT JOIN questionnaire AS q"
                            " ON q.id = s.questionnaire_id AND q.version = s.questionnaire_version"
                            " WHERE EXISTS (SELECT 1 FROM person WHERE survey_id = s.id)");
    std::vector<OldSurvey> surveys;
    while (query.executeStep())
        surveys.push_back(
            {query.getColumn(0).getInt64(), query.getColumn(1).getString(), query.getColumn(2).getString()});
    return surveys;
}

std::vector<CodeColumn> columnsOf(SQLite::Database& database, const OldSurvey& survey)
{
    SQLite::Statement rows(database, "SELECT codes FROM person WHERE survey_id = ?");
    rows.bind(1, survey.id);
    std::vector<CodeColumn> columns;
    bool isFirst = true;
    while (rows.executeStep()) {
        const SQLite::Column row = rows.getColumn(0);
        const auto* codes = static_cast<const Code*>(row.getBlob());
        const auto length = static_cast<std::size_t>(row.getBytes());
        if (isFirst)
            columns.resize(length);
        isFirst = false;
        if (length != columns.size())
            throw Error(ErrorCode::Damaged, survey.name, database.getFilename());
        for (std::size_t i = 0; i < length; ++i)
            columns[i].push_back(codes[i]);
    }
    return columns;
}

/// The column the people are sorted by: the one after the items. Of a questionnaire that cannot be read it is not known
/// which that is; being sorted is a matter of speed alone.
CodeColumn rolesIn(const std::vector<CodeColumn>& columns, const OldSurvey& survey)
{
    const QuestionnairePtr questionnaire = readQuestionnaire(survey.questionnaire).questionnaire;
    const std::size_t position = questionnaire ? questionnaire->itemCount() : columns.size();
    return position < columns.size() ? columns[position] : CodeColumn(columns.front().size(), Code{0});
}

void carry(SQLite::Database& database, const OldSurvey& survey)
{
    const std::vector<CodeColumn> columns = columnsOf(database, survey);
    if (columns.empty())
        throw Error(ErrorCode::Damaged, survey.name, database.getFilename());
    const PeopleOrder order = orderByRoleAndChance(rolesIn(columns, survey));
    SQLite::Statement insert(database, "INSERT INTO survey_answers (survey_id, position, codes) VALUES (?, ?, ?)");
    for (std::size_t position = 0; position < columns.size(); ++position) {
        const CodeColumn codes = inOrder(columns[position], order);
        insert.reset();
        insert.bind(1, survey.id);
        insert.bind(2, static_cast<std::int64_t>(position));
        insert.bindNoCopy(3, codes.data(), static_cast<int>(codes.size()));
        insert.exec();
    }
}

} // namespace

void carryPeople(SQLite::Database& database)
{
    for (const OldSurvey& survey : surveysWithPeople(database))
        carry(database, survey);
    database.exec("DROP TABLE person");
}

} // namespace soundings
