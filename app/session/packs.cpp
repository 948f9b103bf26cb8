// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/packs.h"

#include "app/session/acts.h"
#include "app/session/session.h"
#include "core/acts/files_to_take.h"
#include "core/acts/opened_packs.h"
#include "core/acts/workspace_keys.h"
#include "core/storage/invitation_table.h"
#include "core/storage/kept_packs.h"
#include "core/storage/key_table.h"
#include "core/storage/load_round.h"
#include "core/utc_now.h"

namespace soundings {

namespace {

void addWritten(std::vector<WrittenNote>& all, const Questionnaire& asked, const AgencyId& about,
                const Answers& answers)
{
    for (const Item* item : asked.items()) {
        const auto found = answers.find(item->id);
        if (found == answers.end())
            continue;
        const AnswerRecord& record = found->second;
        const ChosenNote place{asked.id, about, item->id};
        std::string note = record.answer.reason;
        if (!record.note.empty())
            note += (note.empty() ? "" : "\n") + record.note;
        if (!note.empty())
            all.push_back({place, false, item->text, note});
        std::string evidence;
        for (const std::string& one : record.evidence)
            evidence += (evidence.empty() ? "" : "\n") + one;
        if (!evidence.empty())
            all.push_back({place, true, item->text, evidence});
    }
}

} // namespace

std::optional<KeyFile> Packs::key()
{
    const Workspace& workspace = m_acts.file().workspace;
    return m_acts.read([&](const Connection& file) -> std::optional<KeyFile> {
        return transact(file, [&](const Transaction& transaction) {
            return KeyFile{workspace.ours.name, ensureKeys(transaction).publicKey};
        });
    });
}

std::optional<MadeInvitation> Packs::invite(const RoundId& round, const Write& write)
{
    std::optional<MadeInvitation> made;
    const bool done = m_acts.forGood([&](const Transaction& transaction) {
        made = inviteToRound(transaction, round);
        write(made->file);
        return Changes{.rounds = true};
    });
    return done ? made : std::nullopt;
}

std::string Packs::organiser(const RoundId& round) const
{
    return m_acts.read([&](const Connection& file) {
        const std::optional<KeptInvitation> kept = keptInvitation(file, round);
        return kept ? kept->organiser : std::string();
    });
}

bool Packs::mayInvite(const RoundId& round) const
{
    return m_acts.read([&](const Connection& file) {
        const std::optional<KeptInvitation> kept = keptInvitation(file, round);
        const std::optional<SignKeys> keys = ownKeys(file);
        return !kept || (keys && keys->publicKey == kept->publicKey);
    });
}

std::optional<PackContent> Packs::content(const RoundId& round, const PackChoice& choice,
                                          const std::string& reader) const
{
    return m_acts.read(
        [&](const Connection& file) { return std::optional(contentToGive(file, round, choice, reader)); });
}

KnownVersion Packs::versions() const { return versionsKnown(*m_acts.file().connection); }

std::vector<WrittenNote> Packs::written(const RoundId& round) const
{
    return m_acts.read([&](const Connection& file) {
        const RoundRecord record = loadRound(file, round);
        std::vector<WrittenNote> all;
        for (const ConsensusRecord& one : record.consensus)
            addWritten(all, *one.questionnaire, {}, one.answers);
        for (const PartnerRecord& one : record.partners)
            addWritten(all, *one.questionnaire, one.about.id, one.answers);
        return all;
    });
}

std::optional<GivenPack> Packs::give(const RoundId& round, const PackChoice& choice, const PackReader& reader,
                                     const Write& write)
{
    std::optional<GivenPack> given;
    const bool done = m_acts.once([&](const Transaction& transaction) {
        const MadePack made = givePack(transaction, round, choice, reader, utcNow());
        write(made.file);
        given = made.given;
        return Changes{};
    });
    return done ? given : std::nullopt;
}

std::vector<GivenPack> Packs::given(const RoundId& round) const
{
    return m_acts.read([&](const Connection& file) { return givenPacks(file, round); });
}

std::optional<std::vector<TakenFile>> Packs::take(const std::vector<std::string>& paths, const TakeChoice& choice,
                                                  const ProgressListener& progress)
{
    const std::vector<FileToTake> files = filesToTake(paths);
    std::vector<TakenFile> taken;
    const bool done = m_acts.forGood([&](const Transaction& transaction) {
        taken = takeFiles(transaction, files, choice, utcNow(), progress);
        return Changes{.agencies = true, .rounds = true, .decisions = true};
    });
    return done ? std::optional(std::move(taken)) : std::nullopt;
}

} // namespace soundings
