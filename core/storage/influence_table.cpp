// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/influence_table.h"

#include "core/error.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/require_open_round.h"
#include "core/storage/response_table.h"

namespace soundings {

namespace {

const char* textOf(InfluenceSide side) { return side == InfluenceSide::AboutPartner ? "about-partner" : "about-us"; }

void requireMark(const Connection& connection, const ResponseKey& key, const ItemId& influence, const std::string& mark)
{
    const QuestionnairePtr questionnaire = storedQuestionnaire(connection, key.questionnaire, key.version);
    bool knowsInfluence = false;
    for (const Influence& known : questionnaire->influences.influences)
        knowsInfluence = knowsInfluence || known.id == influence;
    bool knowsMark = mark.empty();
    for (const InfluenceMark& known : questionnaire->influences.marks)
        knowsMark = knowsMark || known.id == mark;
    if (!knowsInfluence || !knowsMark)
        throw Error(ErrorCode::NoSuchItem, knowsInfluence ? mark : influence.value, connection.path());
}

} // namespace

std::string exchangeInfluence(const Transaction& transaction, const ResponseId& response, InfluenceSide side,
                              const ItemId& influence, const std::string& mark)
{
    const Connection& connection = transaction.connection();
    const ResponseKey key = responseById(connection, response);
    requireOpenRound(connection, key.round);
    requireMark(connection, key, influence, mark);
    std::string before;
    Query there(connection, "SELECT mark FROM influence WHERE response_id = ? AND side = ? AND influence_id = ?",
                response, textOf(side), influence);
    if (there.step())
        before = there.text(0);
    if (mark.empty())
        Query(connection, "DELETE FROM influence WHERE response_id = ? AND side = ? AND influence_id = ?", response,
              textOf(side), influence)
            .run();
    else
        Query(connection,
              "INSERT OR REPLACE INTO influence (response_id, side, influence_id, mark) VALUES (?, ?, ?, ?)", response,
              textOf(side), influence, mark)
            .run();
    return before;
}

InfluenceMarks influences(const Connection& connection, const ResponseId& response, InfluenceSide side)
{
    InfluenceMarks marks;
    Query query(connection, "SELECT influence_id, mark FROM influence WHERE response_id = ? AND side = ?", response,
                textOf(side));
    while (query.step())
        marks[{query.text(0)}] = query.text(1);
    return marks;
}

} // namespace soundings
