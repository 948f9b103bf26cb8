// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/action_table.h"

#include "core/error.h"
#include "core/response/action_status.h"
#include "core/storage/day_text.h"
#include "core/storage/items_in_file.h"
#include "core/storage/kept_text.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/round_table.h"

namespace soundings {

namespace {

std::string textAt(const Query& row, int column) { return row.isNull(column) ? std::string() : row.text(column); }

Action actionAt(const Query& row, const Connection& connection)
{
    const std::optional<ActionStatus> status = actionStatusOf(row.text(7));
    if (!status)
        throw Error(ErrorCode::Damaged, row.text(7), connection.path());
    return {row.integer(0),   row.text(1),     {textAt(row, 2)},          {textAt(row, 3)},
            {textAt(row, 4)}, row.text(5),     dayAt(row, 6, connection), *status,
            row.text(8),      {textAt(row, 9)}};
}

/// A built-in questionnaire that is not in the file yet is kept from now on: the item has its words for ever.
void requireItem(const Transaction& transaction, const Action& action)
{
    const Connection& connection = transaction.connection();
    if (action.item.isEmpty() && action.questionnaire.isEmpty())
        return;
    ItemsInFile items(connection);
    const bool isStored = items.hasQuestionnaire(action.questionnaire);
    const QuestionnairePtr newest = findQuestionnaire(connection, action.questionnaire);
    if (isStored ? !items.hasItem(action.questionnaire, action.item) : !newest || !newest->findItem(action.item))
        throw Error(ErrorCode::NoSuchItem, action.item.value, connection.path());
    if (newest && newest->respondent == Respondent::PerPartner && action.about.isEmpty())
        throw Error(ErrorCode::AboutMissing, action.questionnaire.value);
    if (!isStored)
        storeQuestionnaire(transaction, *newest);
}

/// As it is kept, if everything it names is there.
Action keptAction(const Transaction& transaction, Action action)
{
    const Connection& connection = transaction.connection();
    action.text = keptLine(action.text, kLongestActionText);
    if (action.text.empty())
        throw Error(ErrorCode::TextEmpty);
    action.owner = keptLine(action.owner, kLongestOwner);
    action.note = keptLines(action.note, kLongestActionNote);
    requireItem(transaction, action);
    if (!action.about.isEmpty() && !Query(connection, "SELECT 1 FROM agency WHERE id = ?", action.about).step())
        throw Error(ErrorCode::NoSuchAgency, action.about.value, connection.path());
    if (!action.round.isEmpty())
        roundById(connection, action.round);
    return action;
}

} // namespace

Action insertAction(const Transaction& transaction, const Action& action)
{
    const Connection& connection = transaction.connection();
    Action kept = keptAction(transaction, action);
    Query count(connection, "SELECT count(*) FROM action");
    if (count.step() && count.integer(0) >= static_cast<std::int64_t>(kMostActions))
        throw Error(ErrorCode::TooManyActions, std::to_string(kMostActions), connection.path());
    Query insert(connection,
                 "INSERT INTO action (id, text, questionnaire_id, item_id, about_agency_id, owner, due, status, note,"
                 " round_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                 kept.id == 0 ? std::nullopt : std::optional(kept.id), kept.text, textOrNull(kept.questionnaire.value),
                 textOrNull(kept.item.value), textOrNull(kept.about.value), kept.owner, dayText(kept.due),
                 idOf(kept.status), kept.note, textOrNull(kept.round.value));
    if (insert.step())
        kept.id = insert.integer(0);
    return kept;
}

Action exchangeAction(const Transaction& transaction, const Action& action)
{
    const Connection& connection = transaction.connection();
    std::optional<Action> before = findAction(connection, action.id);
    if (!before)
        throw Error(ErrorCode::NoSuchAction, std::to_string(action.id), connection.path());
    const Action kept = keptAction(transaction, action);
    Query(connection,
          "UPDATE action SET text = ?, questionnaire_id = ?, item_id = ?, about_agency_id = ?, owner = ?, due = ?,"
          " status = ?, note = ?, round_id = ? WHERE id = ?",
          kept.text, textOrNull(kept.questionnaire.value), textOrNull(kept.item.value), textOrNull(kept.about.value),
          kept.owner, dayText(kept.due), idOf(kept.status), kept.note, textOrNull(kept.round.value), kept.id)
        .run();
    return std::move(*before);
}

Action deleteAction(const Transaction& transaction, ActionId id)
{
    const Connection& connection = transaction.connection();
    std::optional<Action> before = findAction(connection, id);
    if (!before)
        throw Error(ErrorCode::NoSuchAction, std::to_string(id), connection.path());
    Query(connection, "DELETE FROM action WHERE id = ?", id).run();
    return std::move(*before);
}

std::vector<Action> actions(const Connection& connection)
{
    std::vector<Action> all;
    Query query(connection,
                "SELECT id, text, questionnaire_id, item_id, about_agency_id, owner, due, status, note, round_id"
                " FROM action ORDER BY id");
    while (query.step())
        all.push_back(actionAt(query, connection));
    return all;
}

std::optional<Action> findAction(const Connection& connection, ActionId id)
{
    Query query(connection,
                "SELECT id, text, questionnaire_id, item_id, about_agency_id, owner, due, status, note, round_id"
                " FROM action WHERE id = ?",
                id);
    return query.step() ? std::optional(actionAt(query, connection)) : std::nullopt;
}

} // namespace soundings
