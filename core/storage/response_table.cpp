// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/response_table.h"

#include "core/error.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/require_open_round.h"

namespace soundings {

namespace {

ResponseKey keyAt(const Query& row)
{
    return {{row.text(0)}, {row.text(1)}, {row.text(2)}, row.text(3), {row.isNull(4) ? std::string() : row.text(4)}};
}

void requireFittingAbout(const Connection& connection, const Questionnaire& questionnaire, const AgencyId& about)
{
    if (questionnaire.respondent == Respondent::Individual)
        throw Error(ErrorCode::Internal, questionnaire.id.value + " is answered by people");
    if (questionnaire.respondent == Respondent::Consensus) {
        if (!about.isEmpty())
            throw Error(ErrorCode::AboutUnwanted, questionnaire.id.value);
        return;
    }
    if (about.isEmpty())
        throw Error(ErrorCode::AboutMissing, questionnaire.id.value);
    Query agency(connection, "SELECT role FROM agency WHERE id = ?", about);
    if (!agency.step())
        throw Error(ErrorCode::NoSuchAgency, about.value, connection.path());
    if (agency.text(0) == "ours")
        throw Error(ErrorCode::AboutUnwanted, questionnaire.id.value);
}

ResponseKey insertResponse(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                           const AgencyId& about)
{
    const Connection& connection = transaction.connection();
    requireOpenRound(connection, round);
    storeQuestionnaire(transaction, questionnaire);
    const ResponseKey key{{newUuid()}, round, questionnaire.id, questionnaire.version, about};
    putResponse(transaction, key);
    return key;
}

} // namespace

ResponseKey ensureResponse(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                           const AgencyId& about)
{
    const Connection& connection = transaction.connection();
    requireFittingAbout(connection, questionnaire, about);
    if (const auto there = findResponse(connection, round, questionnaire.id, about))
        return *there;
    return insertResponse(transaction, round, questionnaire, about);
}

void putResponse(const Transaction& transaction, const ResponseKey& key)
{
    Query(transaction.connection(),
          "INSERT INTO response (id, round_id, questionnaire_id, questionnaire_version, about_agency_id)"
          " VALUES (?, ?, ?, ?, ?)",
          key.id, key.round, key.questionnaire, key.version,
          key.about.isEmpty() ? std::optional<std::string>() : std::optional(key.about.value))
        .run();
}

std::vector<ResponseKey> takeEmptyResponses(const Transaction& transaction, const RoundId& round, const AgencyId& about)
{
    const Connection& connection = transaction.connection();
    std::vector<ResponseKey> taken;
    for (const ResponseKey& key : responses(connection, round)) {
        if (!about.isEmpty() && key.about != about)
            continue;
        Query take(connection,
                   "DELETE FROM response WHERE id = ?"
                   " AND NOT EXISTS (SELECT 1 FROM answer WHERE response_id = response.id)"
                   " AND NOT EXISTS (SELECT 1 FROM influence WHERE response_id = response.id) RETURNING id",
                   key.id);
        if (take.step())
            taken.push_back(key);
    }
    return taken;
}

std::optional<ResponseKey> findResponse(const Connection& connection, const RoundId& round,
                                        const QuestionnaireId& questionnaire, const AgencyId& about)
{
    Query query(connection,
                "SELECT id, round_id, questionnaire_id, questionnaire_version, about_agency_id FROM response"
                " WHERE round_id = ? AND questionnaire_id = ? AND author_agency_id IS NULL"
                " AND ifnull(about_agency_id, '') = ?",
                round, questionnaire, about);
    return query.step() ? std::optional(keyAt(query)) : std::nullopt;
}

std::vector<ResponseKey> responses(const Connection& connection, const RoundId& round)
{
    std::vector<ResponseKey> all;
    Query query(connection,
                "SELECT id, round_id, questionnaire_id, questionnaire_version, about_agency_id FROM response"
                " WHERE round_id = ? AND author_agency_id IS NULL ORDER BY questionnaire_id, about_agency_id",
                round);
    while (query.step())
        all.push_back(keyAt(query));
    return all;
}

ResponseKey responseById(const Connection& connection, const ResponseId& id)
{
    Query query(
        connection,
        "SELECT id, round_id, questionnaire_id, questionnaire_version, about_agency_id FROM response WHERE id = ?", id);
    if (!query.step())
        throw Error(ErrorCode::NoSuchResponse, id.value, connection.path());
    return keyAt(query);
}

} // namespace soundings
