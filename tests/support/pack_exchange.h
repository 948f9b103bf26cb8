// SPDX-License-Identifier: GPL-3.0-or-later
// A board and two agencies that give each other packs, in memory.
#pragma once

#include "core/acts/give_pack.h"
#include "core/acts/invite_round.h"
#include "core/acts/set_up.h"
#include "core/acts/take_packs.h"
#include "core/storage/query.h"
#include "tests/support/full_workspace.h"

#include <catch2/catch.hpp>

namespace soundings::test {

inline const std::string kNow = "2026-11-30T12:00:00Z";
inline const std::string kNorthvale = "Northvale Council";
inline const std::string kWestmoor = "Westmoor Police";

/// A board of two agencies with a round of the built-in questionnaires.
struct InvitingBoard {
    Connection file = Connection::inMemory();
    RoundId round{"99999999-9999-4999-8999-999999999999"};
    std::string invitation;

    InvitingBoard()
    {
        invitation = transact(file, [&](const Transaction& transaction) {
            setUpBoard(transaction, "en", "Vale Partnership", {kNorthvale, kWestmoor});
            insertRound(transaction,
                        {round,
                         "Autumn 2026",
                         {2026, 10, 5},
                         RoundState::Open,
                         {},
                         {{"governance"}, {"staff-confidence"}, {"partner-understanding"}}});
            return inviteToRound(transaction, round).file;
        });
    }
};

inline std::vector<TakenFile> take(const Connection& file, const std::vector<std::string>& contents,
                                   const TakeChoice& choice = {})
{
    std::vector<FileToTake> files;
    for (const std::string& bytes : contents)
        files.push_back({std::to_string(files.size()), bytes});
    return transact(file, [&](const Transaction& transaction) { return takeFiles(transaction, files, choice, kNow); });
}

/// An agency's workspace that opened the board's invitation, answered everything and closed the round.
struct AnsweringAgency {
    Connection file = Connection::inMemory();
    RoundId round;

    AnsweringAgency(const InvitingBoard& board, const std::string& name, const std::string& partner)
        : round(board.round)
    {
        transact(file, [&](const Transaction& transaction) { setUpWorkspace(transaction, "en", name, {partner}); });
        REQUIRE(take(file, {board.invitation}).front().result == TakenAs::New);
        answer(partner);
        transact(file, [&](const Transaction& transaction) { publishAndClose(transaction, round, kNow); });
    }

    void answer(const std::string& partner) const
    {
        transact(file, [&](const Transaction& transaction) {
            const Questionnaire& governance = *builtInQuestionnaire({"governance"});
            const Questionnaire& about = *builtInQuestionnaire({"partner-understanding"});
            const Questionnaire& staff = *builtInQuestionnaire({"staff-confidence"});
            exchangeAnswers(transaction, ensureResponse(transaction, round, governance, {}).id,
                            patternAnswers(governance));
            const AgencyId id = findAgency(file, partner)->id;
            const ResponseId response = ensureResponse(transaction, round, about, id).id;
            exchangeAnswers(transaction, response, patternAnswers(about));
            exchangeInfluence(transaction, response, InfluenceSide::AboutPartner,
                              about.influences.influences.front().id, about.influences.marks.front().id);
            std::vector<Person> people;
            for (std::size_t n = 0; n < 24; ++n)
                people.push_back(patternPerson(staff, n));
            addPeople(transaction, round, staff, columnsOf(staff, people), {"More time to talk"});
            insertAction(transaction,
                         {0, "Meet monthly", {}, {}, id, "Lead", {}, ActionStatus::Open, "Quietly", round});
        });
    }

    [[nodiscard]] std::string pack(const PackChoice& choice = {}, const PackReader& reader = {}) const
    {
        return transact(file, [&](const Transaction& transaction) {
            return givePack(transaction, round, choice, reader, kNow).file;
        });
    }
};

/// Everything that opening packs may change in a workspace.
inline std::vector<std::string> packState(const Connection& file)
{
    std::vector<std::string> rows;
    for (const char* sql :
         {"SELECT 'pack', round_id, agency_id, number, hex(public_key), ifnull(content, '-') FROM pack",
          "SELECT 'key', agency_id, hex(public_key), met_at, '', '' FROM agency_key",
          "SELECT 'round', id, label, day, ifnull(closed_at, ''), '' FROM round ORDER BY id",
          "SELECT 'agency', id, name, role, standing, '' FROM agency",
          "SELECT 'invited', round_id, shared_id, agency_id, '', '' FROM round_agency",
          "SELECT 'invitation', round_id, organiser, hex(public_key), number, hex(digest) FROM invitation",
          "SELECT 'questionnaire', id, version, source, '', '' FROM questionnaire ORDER BY id"}) {
        Query query(file, sql);
        while (query.step())
            rows.push_back(query.text(0) + "|" + query.text(1) + "|" + query.text(2) + "|" + query.text(3) + "|"
                           + query.text(4) + "|" + query.text(5));
    }
    return rows;
}

} // namespace soundings::test
