// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_file.h"

#include "core/error.h"
#include "core/storage/action_faults.h"
#include "core/storage/answer_faults.h"
#include "core/storage/connection.h"
#include "core/storage/foreign_key_faults.h"
#include "core/storage/migrations.h"
#include "core/storage/pack_faults.h"
#include "core/storage/people_faults.h"
#include "core/storage/questionnaire_faults.h"
#include "core/storage/release_faults.h"
#include "core/storage/schema_check.h"
#include "core/storage/workspace_faults.h"

#include <algorithm>

namespace soundings {

namespace {

using Lines = std::vector<std::string>;

FileCheckResult result(FileCheck check, Lines findings = {}, Lines notes = {})
{
    const bool passed = findings.empty();
    return {check, passed, std::move(findings), std::move(notes)};
}

Lines lines(const std::string& text)
{
    Lines all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        all.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return all.empty() ? Lines{"?"} : all;
}

Lines schemaFaults(SQLite::Database& database)
{
    const SchemaDifference difference = schemaDifference(database, migrationScripts());
    Lines faults = difference.foreign;
    for (const std::string& name : difference.missing)
        faults.push_back("- " + name);
    return faults;
}

/// What is wrong with the content can be told of our own tables alone.
void checkContent(const Connection& copy, std::vector<FileCheckResult>& results)
{
    const auto add = [&](FileCheck check, const Findings& findings) {
        results.push_back(result(check, findings.places()));
    };
    add(FileCheck::ForeignKeys, foreignKeyFaults(copy));
    add(FileCheck::WorkspaceFits, workspaceFaults(copy));
    results.push_back(result(FileCheck::QuestionnairesRead, usedQuestionnaireFaults(copy).places(),
                             unusedQuestionnaireFaults(copy).places()));
    add(FileCheck::AnswersFit, answerFaults(copy));
    add(FileCheck::PeopleFit, peopleFaults(copy));
    add(FileCheck::ReleasesFit, releaseFaults(copy));
    add(FileCheck::ActionsFit, actionFaults(copy));
    results.push_back(result(FileCheck::PacksFit, packFaults(copy).places(), unreadablePacks(copy).places()));
}

void checkCopy(const std::string& path, std::vector<FileCheckResult>& results)
{
    const Connection copy = Connection::privateCopy(path);
    const Lines schema = schemaFaults(copy.database());
    results.push_back(result(FileCheck::Schema, schema));
    if (!schema.empty())
        return;
    results.push_back(result(FileCheck::Integrity, integrityFaults(copy.database(), Findings::kMost)));
    const bool isIntact = results.back().passed;
    try {
        if (schemaVersion(copy.database()) < static_cast<int>(migrationScripts().size()))
            migrate(copy.database(), migrationScripts());
        checkContent(copy, results);
    } catch (const Error&) {
        if (isIntact)
            throw;
    }
}

} // namespace

std::vector<FileCheckResult> checkFile(const std::string& path)
{
    std::vector<FileCheckResult> results{result(FileCheck::Identity), result(FileCheck::SchemaVersion)};
    try {
        checkCopy(path, results);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Damaged)
            throw;
        if (error.detail().starts_with("user_version"))
            results.back() = result(FileCheck::SchemaVersion, lines(error.detail()));
        else
            results.push_back(result(FileCheck::Integrity, lines(error.detail())));
    }
    return results;
}

} // namespace soundings
