// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_file.h"

#include "core/error.h"
#include "core/questionnaire/read_questionnaire.h"
#include "core/response/count_survey.h"
#include "core/storage/answer_table.h"
#include "core/storage/code_limits.h"
#include "core/storage/influence_table.h"
#include "core/storage/person_codes.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/response_table.h"
#include "core/storage/round_table.h"
#include "core/storage/survey_counts_table.h"

#include <algorithm>

namespace soundings {

namespace {

using Findings = std::vector<std::string>;

FileCheckResult result(FileCheck check, Findings findings = {})
{
    const bool passed = findings.empty();
    return {check, passed, std::move(findings)};
}

Findings lines(const std::string& text)
{
    Findings all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        all.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return all.empty() ? Findings{"?"} : all;
}

Findings integrity(const Connection& connection)
{
    Findings findings;
    Query query(connection, "PRAGMA integrity_check(100)");
    while (query.step())
        if (query.text(0) != "ok")
            findings.push_back(query.text(0));
    return findings;
}

Findings foreignKeys(const Connection& connection)
{
    Findings findings;
    Query query(connection, "PRAGMA foreign_key_check");
    while (query.step())
        findings.push_back(query.text(0) + " -> " + query.text(2));
    return findings;
}

std::string place(const Issue& issue) { return issue.where + (issue.value.empty() ? "" : ": " + issue.value); }

Findings questionnaireFaults(const Connection& connection)
{
    Findings findings;
    Query query(connection, "SELECT id, version, source FROM questionnaire ORDER BY id, version");
    while (query.step()) {
        const std::string name = query.text(0) + " " + query.text(1);
        const ReadQuestionnaire read = readQuestionnaire(query.text(2));
        for (const Issue& issue : read.issues)
            findings.push_back(name + ": " + place(issue));
        if (read.questionnaire && read.questionnaire->id.value + " " + read.questionnaire->version != name)
            findings.push_back(name + ": " + read.questionnaire->id.value + " " + read.questionnaire->version);
    }
    return findings;
}

void checkAnswer(const Questionnaire& questionnaire, const std::string& at, const ItemId& id, const Answer& answer,
                 Findings& findings)
{
    const Item* item = questionnaire.findItem(id);
    const bool fits = item && (answer.state != AnswerState::Rated || questionnaire.findPoint(answer.point));
    if (!fits)
        findings.push_back(at + "/" + id.value);
}

void checkMarks(const Questionnaire& questionnaire, const std::string& at, const InfluenceMarks& marks,
                Findings& findings)
{
    const auto& known = questionnaire.influences;
    for (const auto& marked : marks) { // no structured binding: a lambda of clang 14 cannot hold one
        const auto isInfluence = [&](const Influence& influence) { return influence.id == marked.first; };
        const auto isMark = [&](const auto& mark) { return mark.id == marked.second; };
        if (std::none_of(known.influences.begin(), known.influences.end(), isInfluence)
            || std::none_of(known.marks.begin(), known.marks.end(), isMark))
            findings.push_back(at + "/" + marked.first.value);
    }
}

/// A part of the file that cannot be read at all is one finding, not the end of the check.
template <class Work> void collecting(Findings& findings, const std::string& at, Work&& work)
{
    try {
        work();
    } catch (const Error& error) {
        findings.push_back(at + ": " + error.detail());
    }
}

Findings answerFaults(const Connection& connection)
{
    Findings findings;
    Query query(connection,
                "SELECT r.id, ifnull(o.label, r.round_id) FROM response AS r LEFT JOIN round AS o"
                " ON o.id = r.round_id ORDER BY 2, r.questionnaire_id");
    while (query.step()) {
        const ResponseId id{query.text(0)};
        collecting(findings, query.text(1), [&] {
            const ResponseKey key = responseById(connection, id);
            const std::string at = query.text(1) + "/" + key.questionnaire.value;
            const auto questionnaire = storedQuestionnaire(connection, key.questionnaire, key.version);
            for (const auto& [item, record] : answers(connection, id))
                checkAnswer(*questionnaire, at, item, record.answer, findings);
            for (const InfluenceSide side : {InfluenceSide::AboutPartner, InfluenceSide::AboutUs})
                checkMarks(*questionnaire, at, influences(connection, id, side), findings);
        });
    }
    collecting(findings, "round", [&] { rounds(connection); });
    return findings;
}

void checkSurvey(const Connection& connection, const std::string& at, SurveyKey survey, const Questionnaire& used,
                 Findings& findings)
{
    const auto people = rawAnswers(connection, survey, used);
    if (!people)
        findings.push_back(at + ": ?");
    std::size_t faulty = people ? countUnfit(used, *people) : 0;
    Query codes(connection, "SELECT codes FROM draft WHERE survey_id = ?", survey);
    while (codes.step())
        faulty += decodePerson(used, codes.bytes(0)) ? 0U : 1U;
    if (faulty > 0)
        findings.push_back(at + ": " + std::to_string(faulty));
}

/// Counts that were kept must be those of the answers that are still there; where neither is, figures are lost.
void checkCounts(const Connection& connection, const std::string& at, SurveyKey survey, const Questionnaire& used,
                 Findings& findings)
{
    const auto people = rawAnswers(connection, survey, used);
    const auto kept = storedCounts(connection, survey, used);
    const bool areThere = people && people->people > 0;
    const bool areSame = !kept || !areThere || !areFit(used, *people) || countSurvey(used, *people) == *kept;
    if (!areSame || (!kept && people && people->people == 0))
        findings.push_back(at);
}

Findings peopleFaults(const Connection& connection)
{
    Findings findings;
    Query query(connection,
                "SELECT s.id, s.questionnaire_id, s.questionnaire_version, ifnull(o.label, s.round_id),"
                " o.closed_at IS NOT NULL AND s.state = 'open'"
                " AND EXISTS (SELECT 1 FROM survey_answers WHERE survey_id = s.id)"
                " FROM survey AS s LEFT JOIN round AS o ON o.id = s.round_id ORDER BY s.id");
    while (query.step()) {
        const std::string at = query.text(3) + "/" + query.text(1);
        if (query.integer(4) != 0)
            findings.push_back(at + ": open");
        collecting(findings, at, [&] {
            const auto used = storedQuestionnaire(connection, {query.text(1)}, query.text(2));
            checkSurvey(connection, at, query.integer(0), *used, findings);
        });
    }
    return findings;
}

Findings countFaults(const Connection& connection)
{
    Findings findings;
    Query query(connection,
                "SELECT s.id, s.questionnaire_id, s.questionnaire_version, ifnull(o.label, s.round_id)"
                " FROM survey AS s LEFT JOIN round AS o ON o.id = s.round_id WHERE s.state = 'closed' ORDER BY s.id");
    while (query.step()) {
        const std::string at = query.text(3) + "/" + query.text(1);
        collecting(findings, at, [&] {
            const auto used = storedQuestionnaire(connection, {query.text(1)}, query.text(2));
            checkCounts(connection, at, query.integer(0), *used, findings);
        });
    }
    return findings;
}

} // namespace

std::vector<FileCheckResult> checkFile(const std::string& path)
{
    std::vector<FileCheckResult> results{result(FileCheck::Identity), result(FileCheck::SchemaVersion)};
    try {
        const Connection connection = Connection::open(path, Sharing::Shared, Access::ReadOnly);
        results.push_back(result(FileCheck::Integrity, integrity(connection)));
        results.push_back(result(FileCheck::ForeignKeys, foreignKeys(connection)));
        results.push_back(result(FileCheck::QuestionnairesRead, questionnaireFaults(connection)));
        results.push_back(result(FileCheck::AnswersFit, answerFaults(connection)));
        results.push_back(result(FileCheck::PeopleFit, peopleFaults(connection)));
        results.push_back(result(FileCheck::CountsFit, countFaults(connection)));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Damaged)
            throw;
        if (error.detail().starts_with("user_version")) {
            results.back() = result(FileCheck::SchemaVersion, lines(error.detail()));
            return results;
        }
        results.push_back(result(FileCheck::Integrity, lines(error.detail())));
    }
    return results;
}

} // namespace soundings
