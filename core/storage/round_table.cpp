// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/round_table.h"

#include "core/error.h"
#include "core/storage/kept_name.h"
#include "core/storage/query.h"
#include "core/storage/require_open_round.h"
#include "core/text_identity.h"

namespace soundings {

namespace {

Date dateAt(const Query& row, int column, const Connection& connection)
{
    const std::optional<Date> date = parseDate(row.text(column));
    if (!date)
        throw Error(ErrorCode::Damaged, row.text(column), connection.path());
    return *date;
}

Round roundAt(const Query& row, const Connection& connection)
{
    Round round;
    round.id = {row.text(0)};
    round.label = row.text(1);
    round.date = dateAt(row, 2, connection);
    round.state = row.isNull(3) ? RoundState::Open : RoundState::Closed;
    Query reopenings(connection, "SELECT reopened_at, reason FROM reopening WHERE round_id = ? ORDER BY happened",
                     round.id);
    while (reopenings.step())
        round.reopenings.push_back({reopenings.text(0), reopenings.text(1)});
    Query chosen(connection, "SELECT questionnaire_id FROM round_questionnaire WHERE round_id = ? ORDER BY position",
                 round.id);
    while (chosen.step())
        round.questionnaires.push_back({chosen.text(0)});
    return round;
}

/// The label as it is kept.
std::string freeLabel(const Connection& connection, const Round& round)
{
    const std::string kept = keptName(round.label);
    const std::optional<Round> other = findRound(connection, kept);
    if (other && other->id != round.id)
        throw Error(ErrorCode::RoundExists, other->label, connection.path());
    return kept;
}

std::string dayText(const Round& round)
{
    const std::string text = isoText(round.date);
    if (!parseDate(text))
        throw Error(ErrorCode::Internal, text);
    return text;
}

void chooseQuestionnaires(const Connection& connection, const Round& round)
{
    Query(connection, "DELETE FROM round_questionnaire WHERE round_id = ?", round.id).run();
    Query insert(connection,
                 "INSERT OR IGNORE INTO round_questionnaire (round_id, questionnaire_id, position)"
                 " VALUES (?, ?, ?)");
    int position = 0;
    for (const QuestionnaireId& questionnaire : round.questionnaires)
        insert.runWith(round.id, questionnaire, ++position);
}

} // namespace

void insertRound(const Transaction& transaction, const Round& round)
{
    const Connection& connection = transaction.connection();
    Query(connection, "INSERT INTO round (id, label, day) VALUES (?, ?, ?)", round.id, freeLabel(connection, round),
          dayText(round))
        .run();
    chooseQuestionnaires(connection, round);
}

Round exchangeRoundDetails(const Transaction& transaction, const RoundId& id, const Round& details)
{
    const Connection& connection = transaction.connection();
    Round before = roundById(connection, id);
    requireOpenRound(connection, id);
    Round after = details;
    after.id = id;
    Query(connection, "UPDATE round SET label = ?, day = ? WHERE id = ?", freeLabel(connection, after), dayText(after),
          id)
        .run();
    chooseQuestionnaires(connection, after);
    return before;
}

void deleteRound(const Transaction& transaction, const RoundId& id)
{
    const Connection& connection = transaction.connection();
    requireOpenRound(connection, id);
    Query(connection,
          "DELETE FROM survey WHERE round_id = ? AND standing = 'open'"
          " AND NOT EXISTS (SELECT 1 FROM survey_answers WHERE survey_id = survey.id)"
          " AND NOT EXISTS (SELECT 1 FROM comment WHERE survey_id = survey.id)"
          " AND NOT EXISTS (SELECT 1 FROM draft WHERE survey_id = survey.id)",
          id)
        .run();
    Query(connection, "DELETE FROM round WHERE id = ?", id)
        .run(); // refused by the foreign keys where there are responses
}

void closeRound(const Transaction& transaction, const RoundId& id, const std::string& nowUtc)
{
    const Connection& connection = transaction.connection();
    requireOpenRound(connection, id);
    Query open(connection,
               "SELECT questionnaire_id FROM survey WHERE round_id = ? AND standing = 'open'"
               " AND EXISTS (SELECT 1 FROM survey_answers WHERE survey_id = survey.id)",
               id);
    if (open.step())
        throw Error(ErrorCode::SurveyOpen, open.text(0), connection.path());
    Query(connection, "DELETE FROM draft WHERE survey_id IN (SELECT id FROM survey WHERE round_id = ?)", id).run();
    Query(connection, "DELETE FROM people_asked WHERE round_id = ?", id).run();
    Query(connection, "UPDATE round SET closed_at = ? WHERE id = ?", nowUtc, id).run();
}

void reopenRound(const Transaction& transaction, const RoundId& id, const std::string& reason,
                 const std::string& nowUtc)
{
    const Connection& connection = transaction.connection();
    const Round round = roundById(connection, id);
    if (round.state == RoundState::Open)
        throw Error(ErrorCode::RoundOpen, round.label, connection.path());
    const std::string kept(trimmed(reason));
    if (kept.empty())
        throw Error(ErrorCode::ReasonMissing, round.label, connection.path());
    Query(connection,
          "INSERT INTO reopening (round_id, closed_at, reopened_at, reason)"
          " SELECT id, closed_at, ?, ? FROM round WHERE id = ?",
          nowUtc, kept, id)
        .run();
    Query(connection, "UPDATE round SET closed_at = NULL WHERE id = ?", id).run();
}

std::vector<Round> rounds(const Connection& connection)
{
    std::vector<Round> all;
    Query query(connection, "SELECT id, label, day, closed_at FROM round ORDER BY day, added");
    while (query.step())
        all.push_back(roundAt(query, connection));
    return all;
}

std::optional<Round> findRound(const Connection& connection, const std::string& label)
{
    const std::string key = identityOf(label);
    for (Round& round : rounds(connection))
        if (identityOf(round.label) == key)
            return std::move(round);
    return std::nullopt;
}

Round roundById(const Connection& connection, const RoundId& id)
{
    Query query(connection, "SELECT id, label, day, closed_at FROM round WHERE id = ?", id);
    if (!query.step())
        throw Error(ErrorCode::NoSuchRound, id.value, connection.path());
    return roundAt(query, connection);
}

} // namespace soundings
