// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/questionnaire_table.h"

#include "core/error.h"
#include "core/questionnaire/built_in.h"
#include "core/questionnaire/read_questionnaire.h"
#include "core/storage/known_questionnaires.h"
#include "core/storage/query.h"
#include "core/storage/version_order.h"

#include <algorithm>
#include <map>

namespace soundings {

namespace {

std::optional<std::string> storedSource(const Connection& connection, const QuestionnaireId& id,
                                        const std::string& version)
{
    Query query(connection, "SELECT source FROM questionnaire WHERE id = ? AND version = ?", id, version);
    return query.step() ? std::optional(query.text(0)) : std::nullopt;
}

/// Built-in content is read once; anything else is read here.
QuestionnairePtr readSource(const Connection& connection, const QuestionnaireId& id, const std::string& version,
                            const std::string& source)
{
    const auto builtIn = builtInText(id);
    if (builtIn && builtIn->version == version && builtIn->source == source)
        return builtInQuestionnaire(id);
    const ReadQuestionnaire read = readWritten(source);
    if (!read.questionnaire || read.questionnaire->id != id || read.questionnaire->version != version)
        throw Error(ErrorCode::Damaged, id.value + " " + version, connection.path());
    return read.questionnaire;
}

/// An id in the file with its versions, those kept last first.
struct StoredVersions {
    QuestionnaireId id;
    std::vector<std::string> versions;
};

/// In the order the ids were first kept.
std::vector<StoredVersions> storedVersions(const Connection& connection)
{
    std::vector<StoredVersions> stored;
    std::map<QuestionnaireId, std::size_t> places;
    Query query(connection, "SELECT id, version FROM questionnaire ORDER BY rowid");
    while (query.step()) {
        const QuestionnaireId id{query.text(0)};
        const auto place = places.try_emplace(id, stored.size());
        if (place.second)
            stored.push_back({id, {}});
        stored[place.first->second].versions.push_back(query.text(1));
    }
    for (StoredVersions& row : stored)
        std::reverse(row.versions.begin(), row.versions.end());
    return stored;
}

/// nullptr where it cannot be read: what no answer depends on must not keep anybody from the rest of the file.
QuestionnairePtr readable(const Connection& connection, const QuestionnaireId& id, const std::string& version)
{
    try {
        return storedQuestionnaire(connection, id, version);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Damaged)
            throw;
        return nullptr;
    }
}

/// What the file has goes before the same version built in: a round that has begun keeps its texts.
QuestionnairePtr newest(const Connection& connection, const std::optional<BuiltInText>& builtIn,
                        const StoredVersions* stored)
{
    QuestionnairePtr found;
    for (const std::string& version : stored ? stored->versions : std::vector<std::string>()) {
        const bool isOlder = found ? isNewerVersion(found->version, version)
                                   : builtIn && isNewerVersion(builtIn->version, version);
        if (isOlder)
            continue;
        if (QuestionnairePtr there = readable(connection, stored->id, version))
            found = std::move(there);
    }
    return found || !builtIn ? found : builtInQuestionnaire(builtIn->id);
}

const StoredVersions* find(const std::vector<StoredVersions>& stored, const QuestionnaireId& id)
{
    const auto found = std::find_if(stored.begin(), stored.end(), [&](const auto& row) { return row.id == id; });
    return found == stored.end() ? nullptr : &*found;
}

} // namespace

void storeQuestionnaire(const Transaction& transaction, const Questionnaire& questionnaire)
{
    const Connection& connection = transaction.connection();
    const auto stored = storedSource(connection, questionnaire.id, questionnaire.version);
    if (stored && *stored != questionnaire.source)
        throw Error(ErrorCode::QuestionnaireDiffers, questionnaire.id.value + " " + questionnaire.version,
                    connection.path());
    if (stored)
        return;
    Query(connection, "INSERT INTO questionnaire (id, version, source) VALUES (?, ?, ?)", questionnaire.id,
          questionnaire.version, questionnaire.source)
        .run();
    KnownQuestionnaires& known = connection.known();
    known.byVersion[{questionnaire.id, questionnaire.version}] = std::make_shared<const Questionnaire>(questionnaire);
    known.uncommitted.emplace_back(questionnaire.id, questionnaire.version);
}

std::vector<QuestionnairePtr> questionnaires(const Connection& connection)
{
    const std::vector<StoredVersions> stored = storedVersions(connection);
    std::vector<QuestionnairePtr> all;
    for (const BuiltInText& builtIn : builtInTexts())
        all.push_back(newest(connection, builtIn, find(stored, builtIn.id)));
    for (const StoredVersions& row : stored)
        if (!builtInText(row.id))
            if (const QuestionnairePtr added = newest(connection, std::nullopt, &row))
                all.push_back(added);
    return all;
}

QuestionnairePtr findQuestionnaire(const Connection& connection, const QuestionnaireId& id)
{
    const std::vector<StoredVersions> stored = storedVersions(connection);
    return newest(connection, builtInText(id), find(stored, id));
}

QuestionnairePtr storedQuestionnaire(const Connection& connection, const QuestionnaireId& id,
                                     const std::string& version)
{
    auto& known = connection.known().byVersion;
    if (const auto found = known.find({id, version}); found != known.end())
        return found->second;
    const auto source = storedSource(connection, id, version);
    if (!source)
        throw Error(ErrorCode::NoSuchQuestionnaire, id.value + " " + version, connection.path());
    return known[{id, version}] = readSource(connection, id, version, *source);
}

} // namespace soundings
