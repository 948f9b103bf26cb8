// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/questionnaire_faults.h"

#include "core/questionnaire/read_questionnaire.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"

namespace soundings {

namespace {

constexpr const char* kAnswered = "SELECT id, version, source FROM questionnaire AS q WHERE"
                                  " EXISTS (SELECT 1 FROM response AS r WHERE r.questionnaire_id = q.id"
                                  " AND r.questionnaire_version = q.version)"
                                  " OR EXISTS (SELECT 1 FROM survey AS s WHERE s.questionnaire_id = q.id"
                                  " AND s.questionnaire_version = q.version) ORDER BY id, version";
constexpr const char* kNotAnswered = "SELECT id, version, source FROM questionnaire AS q WHERE"
                                     " NOT EXISTS (SELECT 1 FROM response AS r WHERE r.questionnaire_id = q.id"
                                     " AND r.questionnaire_version = q.version)"
                                     " AND NOT EXISTS (SELECT 1 FROM survey AS s WHERE s.questionnaire_id = q.id"
                                     " AND s.questionnaire_version = q.version) ORDER BY id, version";

bool canBeRead(const Connection& connection, const QuestionnaireId& id, const std::string& version)
{
    try {
        return storedQuestionnaire(connection, id, version) != nullptr;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Damaged)
            throw;
        return false;
    }
}

/// Reads again what cannot be read, for the places of its faults.
void addFaults(const std::string& name, const std::string& source, Findings& findings)
{
    const ReadQuestionnaire read = readQuestionnaire(source);
    for (const Issue& issue : read.issues)
        findings.add(name + ": " + findingOf(issue));
    if (read.issues.empty())
        findings.add(name + ": " + read.questionnaire->id.value + " " + read.questionnaire->version);
}

void addUnreadable(const Connection& connection, const char* selection, Findings& findings)
{
    Query query(connection, selection);
    while (query.step())
        if (!canBeRead(connection, {query.text(0)}, query.text(1)))
            addFaults(query.text(0) + " " + query.text(1), query.text(2), findings);
}

} // namespace

Findings usedQuestionnaireFaults(const Connection& connection)
{
    Findings findings;
    addUnreadable(connection, kAnswered, findings);
    Query chosen(connection,
                 "SELECT DISTINCT questionnaire_id FROM round_questionnaire"
                 " WHERE questionnaire_id IN (SELECT id FROM questionnaire) ORDER BY 1");
    while (chosen.step())
        if (!findQuestionnaire(connection, {chosen.text(0)}))
            findings.add(chosen.text(0));
    return findings;
}

Findings unusedQuestionnaireFaults(const Connection& connection)
{
    Findings findings;
    addUnreadable(connection, kNotAnswered, findings);
    return findings;
}

} // namespace soundings
