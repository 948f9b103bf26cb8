// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/questionnaire_table.h"

#include "core/error.h"
#include "core/questionnaire/built_in.h"
#include "core/questionnaire/read_questionnaire.h"
#include "core/storage/known_questionnaires.h"
#include "core/storage/query.h"
#include "core/storage/version_order.h"

#include <algorithm>
#include <unordered_map>

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

struct StoredVersion {
    QuestionnaireId id;
    std::string version;
};

/// The newest version of each id in the file, in the order they were first kept.
std::vector<StoredVersion> newestStored(const Connection& connection)
{
    std::vector<StoredVersion> newest;
    std::unordered_map<QuestionnaireId, std::size_t> places;
    Query query(connection, "SELECT id, version FROM questionnaire ORDER BY rowid");
    while (query.step()) {
        StoredVersion row{{query.text(0)}, query.text(1)};
        const auto [same, isNew] = places.emplace(row.id, newest.size());
        if (isNew)
            newest.push_back(std::move(row));
        else if (isNewerVersion(row.version, newest[same->second].version))
            newest[same->second] = std::move(row);
    }
    return newest;
}

/// What the file has goes before the same version built in: a round that has begun keeps its texts.
QuestionnairePtr newest(const Connection& connection, const std::optional<BuiltInText>& builtIn,
                        const StoredVersion* stored)
{
    if (!stored || (builtIn && isNewerVersion(builtIn->version, stored->version)))
        return builtIn ? builtInQuestionnaire(builtIn->id) : nullptr;
    return storedQuestionnaire(connection, stored->id, stored->version);
}

const StoredVersion* find(const std::vector<StoredVersion>& stored, const QuestionnaireId& id)
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
    const std::vector<StoredVersion> stored = newestStored(connection);
    std::vector<QuestionnairePtr> all;
    for (const BuiltInText& builtIn : builtInTexts())
        all.push_back(newest(connection, builtIn, find(stored, builtIn.id)));
    for (const StoredVersion& row : stored)
        if (!builtInText(row.id))
            all.push_back(storedQuestionnaire(connection, row.id, row.version));
    return all;
}

QuestionnairePtr findQuestionnaire(const Connection& connection, const QuestionnaireId& id)
{
    const std::vector<StoredVersion> stored = newestStored(connection);
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
