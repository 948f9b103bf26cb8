// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files_read_table.h"

#include "core/error.h"
#include "core/storage/query.h"
#include "core/storage/random_key.h"
#include "core/storage/survey_row.h"

#include <set>

namespace soundings {

namespace {

/// Empty where no file was read into the survey yet.
std::string keyOnFile(const Connection& connection, const RoundId& round, const QuestionnaireId& questionnaire)
{
    const auto survey = findSurvey(connection, round, questionnaire);
    if (!survey)
        return {};
    Query query(connection, "SELECT key FROM file_key WHERE survey_id = ?", survey->key);
    return query.step() ? std::string(query.bytes(0)) : std::string();
}

} // namespace

std::string keyForFiles(const Connection& connection, const RoundId& round, const QuestionnaireId& questionnaire)
{
    const std::string key = keyOnFile(connection, round, questionnaire);
    return key.empty() ? randomKey() + randomKey() : key;
}

std::vector<bool> wereReadBefore(const Connection& connection, const RoundId& round,
                                 const QuestionnaireId& questionnaire, const FileDigests& files)
{
    std::vector<bool> before(files.digests.size());
    if (files.key.empty() || keyOnFile(connection, round, questionnaire) != files.key)
        return before;
    std::set<std::string> known;
    Query query(connection, "SELECT digest FROM file_read WHERE survey_id = ?",
                findSurvey(connection, round, questionnaire)->key);
    while (query.step())
        known.emplace(query.bytes(0));
    for (std::size_t i = 0; i < before.size(); ++i)
        before[i] = known.count(files.digests[i]) != 0;
    return before;
}

void rememberFiles(const Transaction& transaction, const RoundId& round, const QuestionnaireId& questionnaire,
                   const FileDigests& files)
{
    if (files.key.empty())
        return;
    const Connection& connection = transaction.connection();
    const auto survey = findSurvey(connection, round, questionnaire);
    if (!survey || survey->standing != SurveyStanding::Open)
        throw Error(ErrorCode::NoSuchResponse, questionnaire.value, connection.path());
    const std::string key = keyOnFile(connection, round, questionnaire);
    if (!key.empty() && key != files.key)
        throw Error(ErrorCode::Locked, {}, connection.path());
    if (key.empty())
        Query(connection, "INSERT INTO file_key (survey_id, key) VALUES (?, ?)", survey->key, Bytes{files.key}).run();
    Query insert(connection, "INSERT OR IGNORE INTO file_read (survey_id, digest) VALUES (?, ?)");
    for (const std::string& digest : files.digests)
        if (!digest.empty())
            insert.runWith(survey->key, Bytes{digest});
}

} // namespace soundings
