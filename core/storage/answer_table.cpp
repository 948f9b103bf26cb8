// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/answer_table.h"

#include "core/error.h"
#include "core/storage/answer_text.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/require_open_round.h"
#include "core/storage/response_table.h"

#include <nlohmann/json.hpp>

namespace soundings {

namespace {


std::string evidenceText(const std::vector<std::string>& evidence)
{
    return nlohmann::json(evidence).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<std::string> evidenceAt(const Query& row, int column, const Connection& connection)
{
    const nlohmann::json list = nlohmann::json::parse(row.text(column), nullptr, false);
    std::vector<std::string> evidence;
    if (!list.is_array())
        throw Error(ErrorCode::Damaged, "evidence", connection.path());
    for (const nlohmann::json& entry : list) {
        if (!entry.is_string())
            throw Error(ErrorCode::Damaged, "evidence", connection.path());
        evidence.push_back(entry.get<std::string>());
    }
    return evidence;
}

constexpr const char* kSelectAll =
    "SELECT item_id, state, point, reason, note, evidence, come_back FROM answer WHERE response_id = ?";
constexpr const char* kSelectOne =
    "SELECT item_id, state, point, reason, note, evidence, come_back FROM answer WHERE response_id = ? AND item_id = ?";

AnswerRecord recordAt(const Query& row, const Connection& connection)
{
    AnswerRecord record;
    const std::optional<AnswerState> state = answerStateOf(row.text(1));
    if (!state)
        throw Error(ErrorCode::Damaged, row.text(1), connection.path());
    record.answer.state = *state;
    if (*state == AnswerState::Rated)
        record.answer.point = row.number(2);
    if (*state == AnswerState::NotApplicable)
        record.answer.reason = row.text(3);
    record.note = row.text(4);
    record.evidence = evidenceAt(row, 5, connection);
    record.comeBack = row.integer(6) != 0;
    return record;
}

AnswerRecord recordOf(const Connection& connection, const ResponseId& response, const ItemId& item)
{
    Query query(connection, kSelectOne, response, item);
    return query.step() ? recordAt(query, connection) : AnswerRecord{};
}

void requireItem(const Questionnaire& questionnaire, const ItemId& item, const AnswerRecord& record)
{
    if (!questionnaire.findItem(item))
        throw Error(ErrorCode::NoSuchItem, item.value);
    if (record.answer.state == AnswerState::Rated && !questionnaire.findPoint(record.answer.point))
        throw Error(ErrorCode::Internal, item.value + ": no point " + std::to_string(record.answer.point));
}

void writeRecord(const Connection& connection, const ResponseId& response, const ItemId& item,
                 const AnswerRecord& record)
{
    if (record.isEmpty()) {
        Query(connection, "DELETE FROM answer WHERE response_id = ? AND item_id = ?", response, item).run();
        return;
    }
    const Answer& answer = record.answer;
    Query(connection,
          "INSERT OR REPLACE INTO answer (response_id, item_id, state, point, reason, note, evidence, come_back)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          response, item, textOf(answer.state),
          answer.state == AnswerState::Rated ? std::optional(answer.point) : std::nullopt,
          answer.state == AnswerState::NotApplicable ? std::optional(answer.reason) : std::nullopt, record.note,
          evidenceText(record.evidence), record.comeBack ? 1 : 0)
        .run();
}

/// The questionnaire of a response that may be written to.
QuestionnairePtr openQuestionnaire(const Connection& connection, const ResponseId& response)
{
    const ResponseKey key = responseById(connection, response);
    requireOpenRound(connection, key.round);
    return storedQuestionnaire(connection, key.questionnaire, key.version);
}

} // namespace

AnswerRecord exchangeAnswer(const Transaction& transaction, const ResponseId& response, const ItemId& item,
                            const AnswerRecord& record)
{
    const Connection& connection = transaction.connection();
    requireItem(*openQuestionnaire(connection, response), item, record);
    AnswerRecord before = recordOf(connection, response, item);
    writeRecord(connection, response, item, record);
    return before;
}

Answers exchangeAnswers(const Transaction& transaction, const ResponseId& response, const Answers& answersNow)
{
    const Connection& connection = transaction.connection();
    const QuestionnairePtr questionnaire = openQuestionnaire(connection, response);
    for (const auto& [item, record] : answersNow)
        requireItem(*questionnaire, item, record);
    Answers before = answers(connection, response);
    Query(connection, "DELETE FROM answer WHERE response_id = ?", response).run();
    for (const auto& [item, record] : answersNow)
        writeRecord(connection, response, item, record);
    return before;
}

Answers answers(const Connection& connection, const ResponseId& response)
{
    Answers all;
    Query query(connection, kSelectAll, response);
    while (query.step())
        all[{query.text(0)}] = recordAt(query, connection);
    return all;
}

} // namespace soundings
