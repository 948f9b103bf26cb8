// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_board.h"

#include "core/acts/close_round.h"
#include "core/acts/give_pack.h"
#include "core/acts/invite_round.h"
#include "core/acts/take_packs.h"
#include "core/error.h"
#include "core/questionnaire/built_in.h"
#include "core/sample/sample_agency.h"
#include "core/storage/agency_table.h"
#include "core/storage/key_table.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

#include <algorithm>

namespace soundings {

namespace {

/// The rounds to which the board invites.
std::vector<SampleRound> invitedRounds(const SampleSource& source)
{
    std::vector<SampleRound> rounds;
    for (const SampleRound& round : source.agencies.front().rounds)
        if (std::count(source.boardRounds.begin(), source.boardRounds.end(), round.label) != 0)
            rounds.push_back(round);
    return rounds;
}

void setUpSampleBoard(const Transaction& transaction, const SampleSource& source)
{
    WorkspaceFacts facts;
    facts.language = source.language;
    facts.sample = SampleMark::Sample;
    facts.partnership = source.partnership;
    insertWorkspaceFacts(transaction, facts);
    for (const SampleAgency& agency : source.agencies)
        insertAgency(transaction, {agency.id, agency.name, AgencyRole::Partner, AgencyStanding::Active});
    insertOwnKeys(transaction, source.boardKeys);
}

FileToTake invitationTo(const Transaction& transaction, const SampleRound& round)
{
    Round made{round.id, round.label, round.date, RoundState::Open, {}, {}};
    for (const BuiltInText& builtIn : builtInTexts())
        made.questionnaires.push_back(builtIn.id);
    insertRound(transaction, made);
    return {round.label, inviteToRound(transaction, round.id).file};
}

/// All of them, as they must be in a sample of ours.
void take(const Transaction& transaction, const std::vector<FileToTake>& files, const std::string& nowUtc)
{
    for (const TakenFile& file : takeFiles(transaction, files, {}, nowUtc))
        if (file.result != TakenAs::New)
            throw Error(ErrorCode::Internal, "the sample's pack is refused: " + file.path);
}

/// What the agency gives of each round that it took part in, before it begins the actions of the next one.
std::vector<FileToTake> packsFrom(const SampleSource& source, const SampleAgency& agency,
                                  const std::vector<FileToTake>& invitations)
{
    const Connection file = Connection::inMemory();
    return transact(file, [&](const Transaction& transaction) {
        setUpSampleAgency(transaction, source, agency);
        answerSampleRounds(transaction, source, agency);
        take(transaction, invitations, sampleClosing(agency.rounds.front()));
        std::vector<FileToTake> packs;
        for (const SampleRound& round : agency.rounds) {
            closeSampleRound(transaction, round);
            insertSampleActions(transaction, agency, round.id);
            if (std::count(source.boardRounds.begin(), source.boardRounds.end(), round.label) != 0)
                packs.push_back({agency.name + ", " + round.label,
                                 givePack(transaction, round.id, {}, {}, sampleClosing(round)).file});
        }
        return packs;
    });
}

} // namespace

void insertSampleBoard(const Transaction& transaction, const std::string& language)
{
    const SampleSource source = sampleSource(language);
    const std::vector<SampleRound> rounds = invitedRounds(source);
    setUpSampleBoard(transaction, source);
    std::vector<FileToTake> invitations;
    for (const SampleRound& round : rounds)
        invitations.push_back(invitationTo(transaction, round));
    std::vector<FileToTake> packs;
    for (const SampleAgency& agency : source.agencies)
        for (FileToTake& pack : packsFrom(source, agency, invitations))
            packs.push_back(std::move(pack));
    take(transaction, packs, sampleClosing(rounds.back()));
    for (const SampleRound& round : rounds)
        closeRound(transaction, round.id, {}, sampleClosing(round));
}

} // namespace soundings
