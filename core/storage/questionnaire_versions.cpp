// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/questionnaire_versions.h"

#include "core/error.h"
#include "core/questionnaire/built_in.h"
#include "core/storage/known_questionnaires.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/round_table.h"
#include "core/storage/version_order.h"

#include <algorithm>
#include <set>

namespace soundings {

namespace {

bool isAsBuiltIn(const Questionnaire& questionnaire)
{
    const auto builtIn = builtInText(questionnaire.id);
    return builtIn && builtIn->version == questionnaire.version && builtIn->source == questionnaire.source;
}

/// Those in the file that can be read, and the one that is built in; the newest first.
std::vector<QuestionnairePtr> versionsOf(const Connection& connection, const QuestionnaireId& id)
{
    std::vector<QuestionnairePtr> all;
    Query query(connection, "SELECT version FROM questionnaire WHERE id = ?", id);
    while (query.step()) {
        try {
            all.push_back(storedQuestionnaire(connection, id, query.text(0)));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Damaged) // no answer depends on it, or the file would not have opened
                throw;
        }
    }
    const auto isAnother = [&](const QuestionnairePtr& one) { return one->version != builtInText(id)->version; };
    if (builtInText(id) && std::all_of(all.begin(), all.end(), isAnother))
        all.push_back(builtInQuestionnaire(id));
    std::sort(all.begin(), all.end(),
              [](const auto& a, const auto& b) { return isNewerVersion(a->version, b->version); });
    return all;
}

std::set<RoundId> idsIn(Query& query)
{
    std::set<RoundId> all;
    while (query.step())
        all.insert({query.text(0)});
    return all;
}

std::set<RoundId> roundsBegunWith(const Connection& connection, const Questionnaire& questionnaire)
{
    Query query(connection,
                "SELECT round_id FROM response WHERE questionnaire_id = ?1 AND questionnaire_version = ?2"
                " UNION SELECT round_id FROM survey WHERE questionnaire_id = ?1 AND questionnaire_version = ?2",
                questionnaire.id, questionnaire.version);
    return idsIn(query);
}

std::set<RoundId> roundsNotBegun(const Connection& connection, const QuestionnaireId& id)
{
    Query query(connection,
                "SELECT round_id FROM round_questionnaire AS c WHERE questionnaire_id = ?1"
                " AND NOT EXISTS (SELECT 1 FROM response WHERE round_id = c.round_id AND questionnaire_id = ?1)"
                " AND NOT EXISTS (SELECT 1 FROM survey WHERE round_id = c.round_id AND questionnaire_id = ?1)",
                id);
    return idsIn(query);
}

/// Whether another version would do for what does not say which one it means.
bool hasOther(const Connection& connection, const Questionnaire& questionnaire)
{
    const std::vector<QuestionnairePtr> all = versionsOf(connection, questionnaire.id);
    return std::any_of(all.begin(), all.end(), [&](const auto& one) { return one->version != questionnaire.version; });
}

bool isNeeded(const Connection& connection, const Questionnaire& questionnaire)
{
    if (!roundsBegunWith(connection, questionnaire).empty())
        return true;
    if (Query(connection, "SELECT 1 FROM round_version WHERE questionnaire_id = ? AND questionnaire_version = ?",
              questionnaire.id, questionnaire.version)
            .step())
        return true; // a round that others were invited to
    if (Query(connection, "SELECT 1 FROM action WHERE questionnaire_id = ?", questionnaire.id).step())
        return true; // its item may be in no other version
    return !hasOther(connection, questionnaire)
        && Query(connection, "SELECT 1 FROM round_questionnaire WHERE questionnaire_id = ?", questionnaire.id).step();
}

} // namespace

std::vector<KeptVersion> keptVersions(const Connection& connection)
{
    const std::vector<Round> all = rounds(connection);
    std::vector<KeptVersion> kept;
    for (const QuestionnairePtr& newest : questionnaires(connection))
        for (const QuestionnairePtr& one : versionsOf(connection, newest->id)) {
            KeptVersion version{one, isAsBuiltIn(*one), one->version == newest->version, {}, false};
            std::set<RoundId> used = roundsBegunWith(connection, *one);
            if (version.isNewest)
                used.merge(roundsNotBegun(connection, one->id));
            for (const Round& round : all)
                if (used.contains(round.id))
                    version.rounds.push_back(round.id);
            version.mayRemove = !version.isBuiltIn && !isNeeded(connection, *one);
            kept.push_back(std::move(version));
        }
    return kept;
}

void removeQuestionnaire(const Transaction& transaction, const QuestionnaireId& id, const std::string& version)
{
    const Connection& connection = transaction.connection();
    const QuestionnairePtr there = storedQuestionnaire(connection, id, version);
    if (isAsBuiltIn(*there) || isNeeded(connection, *there))
        throw Error(ErrorCode::WriteFailed, id.value + " " + version, connection.path());
    Query(connection, "DELETE FROM questionnaire WHERE id = ? AND version = ?", id, version).run();
    connection.known().byVersion.erase({id, version});
}

} // namespace soundings
