// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/asked_version.h"

#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"

namespace soundings {

QuestionnairePtr askedInRound(const Connection& connection, const RoundId& round, const QuestionnaireId& id)
{
    Query version(connection,
                  "SELECT questionnaire_version FROM response WHERE round_id = ?1 AND questionnaire_id = ?2"
                  " AND author_agency_id IS NULL"
                  " UNION ALL SELECT questionnaire_version FROM survey WHERE round_id = ?1 AND questionnaire_id = ?2"
                  " AND author_agency_id IS NULL"
                  " UNION ALL SELECT questionnaire_version FROM round_version WHERE round_id = ?1"
                  " AND questionnaire_id = ?2",
                  round, id);
    return version.step() ? storedQuestionnaire(connection, id, version.text(0)) : findQuestionnaire(connection, id);
}

void putAskedVersion(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire)
{
    storeQuestionnaire(transaction, questionnaire);
    Query(transaction.connection(),
          "INSERT INTO round_version (round_id, questionnaire_id, questionnaire_version) VALUES (?, ?, ?)"
          " ON CONFLICT DO UPDATE SET questionnaire_version = excluded.questionnaire_version",
          round, questionnaire.id, questionnaire.version)
        .run();
}

} // namespace soundings
