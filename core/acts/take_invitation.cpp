// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/take_invitation.h"

#include "core/error.h"
#include "core/pack/invitation.h"
#include "core/storage/agency_table.h"
#include "core/storage/asked_version.h"
#include "core/storage/invitation_table.h"
#include "core/storage/key_table.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/round_table.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

std::optional<Round> roundHere(const Connection& connection, const RoundId& id)
{
    for (Round& round : rounds(connection))
        if (round.id == id)
            return std::move(round);
    return std::nullopt;
}

/// Why none of it can be taken, before anything is written.
bool fitsHere(const Taking& taking, const Invitation& invitation, TakenFile& file)
{
    const Connection& connection = taking.connection();
    if (invitation.sample != (taking.facts.sample == SampleMark::Sample))
        return refuse(file, OpeningReason::SampleWithReal), false;
    const std::optional<Round> sameLabel = findRound(connection, invitation.round.label);
    if (sameLabel && sameLabel->id != invitation.round.id)
        return refuse(file, OpeningReason::NameTaken, sameLabel->label), false;
    for (const QuestionnairePtr& questionnaire : invitation.questionnaires)
        try {
            if (storedQuestionnaire(connection, questionnaire->id, questionnaire->version)->source
                != questionnaire->source)
                return refuse(file, OpeningReason::OtherQuestionnaire,
                              questionnaire->id.value + " " + questionnaire->version),
                       false;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NoSuchQuestionnaire)
                throw;
        }
    if (taking.facts.isBoard())
        return true;
    const Agency ours = ourAgency(connection);
    if (std::none_of(invitation.agencies.begin(), invitation.agencies.end(),
                     [&](const PackAgency& one) { return one.id == ours.id || areSame(one.name, ours.name); }))
        return refuse(file, OpeningReason::NotAmongInvited, ours.name), false;
    return true;
}

/// The agency here that is meant, by name: made where there is none. The same name is the same agency.
AgencyId ensureAgency(const Transaction& transaction, const PackAgency& invited)
{
    const Connection& connection = transaction.connection();
    if (const std::optional<Agency> found = findAgency(connection, invited.name))
        return found->id;
    const std::vector<Agency> all = agencies(connection);
    for (const Agency& one : all)
        if (one.id == invited.id)
            return one.id; // it has another name here
    insertAgency(transaction, {invited.id, invited.name, AgencyRole::Partner, AgencyStanding::Active});
    return invited.id;
}

void storeRound(const Taking& taking, const Invitation& invitation)
{
    const Transaction& transaction = taking.transaction;
    Round round{invitation.round.id, invitation.round.label, invitation.round.date, RoundState::Open, {}, {}};
    for (const QuestionnairePtr& questionnaire : invitation.questionnaires)
        round.questionnaires.push_back(questionnaire->id);
    const std::optional<Round> before = roundHere(taking.connection(), round.id);
    if (!before)
        insertRound(transaction, round);
    else if (before->state == RoundState::Open)
        exchangeRoundDetails(transaction, round.id, round);
    for (const QuestionnairePtr& questionnaire : invitation.questionnaires)
        putAskedVersion(transaction, round.id, *questionnaire);
}

void storeInvitation(const Taking& taking, const Invitation& invitation, const SignedContent& content)
{
    const Transaction& transaction = taking.transaction;
    storeRound(taking, invitation);
    for (const PackAgency& agency : invitation.agencies) {
        const AgencyId here = ensureAgency(transaction, agency);
        insertInvited(transaction, invitation.round.id, agency.id, here);
        // Who invites may be one of them: then this is its key.
        if (areSame(agency.name, invitation.organiser) && !agencyKey(taking.connection(), here)
            && !agencyWithKey(taking.connection(), content.signer))
            putAgencyKey(transaction, here, content.signer, taking.nowUtc);
    }
    if (invitation.minimumGroup > taking.facts.minimumGroup)
        raiseMinimumGroup(transaction, invitation.minimumGroup);
    if (!invitation.marking.empty() && taking.facts.marking.empty())
        exchangeMarking(transaction, invitation.marking);
    putInvitation(transaction, invitation.round.id,
                  {invitation.organiser, content.signer, invitation.number, digestOf(content.text)});
}

/// Beside the one that is kept; refused where the key is another.
TakenAs comparedInvitation(const Taking& taking, const KeptInvitation& kept, const Invitation& invitation,
                           const SignedContent& content, TakenFile& file)
{
    if (kept.publicKey != content.signer && !isAccepted(taking.choice, content.signer)) {
        refuse(file, OpeningReason::KeyChanged, kept.organiser);
        file.knownFingerprint = fingerprintOf(kept.publicKey);
        return TakenAs::Refused;
    }
    if (kept.publicKey != content.signer)
        return TakenAs::Newer;
    if (kept.digest == digestOf(content.text))
        return TakenAs::Unchanged;
    if (kept.number == invitation.number) {
        refuse(file, OpeningReason::TwoDifferent, kept.organiser);
        return TakenAs::Refused;
    }
    return kept.number < invitation.number ? TakenAs::Newer : TakenAs::Older;
}

} // namespace

void takeInvitation(const Taking& taking, const SignedContent& content, TakenFile& file)
{
    ReadInvitation read = readInvitation(content.text);
    if (read.isLaterFormat)
        return refuse(file, OpeningReason::NewerThanWe);
    if (!read.invitation) {
        file.faults = std::move(read.faults);
        return refuse(file, OpeningReason::Unreadable);
    }
    const Invitation& invitation = *read.invitation;
    file.agency = invitation.organiser;
    file.round = invitation.round.label;
    const std::optional<KeptInvitation> kept = keptInvitation(taking.connection(), invitation.round.id);
    file.result = TakenAs::New;
    if (kept)
        file.result = comparedInvitation(taking, *kept, invitation, content, file);
    if ((file.result == TakenAs::New || file.result == TakenAs::Newer) && fitsHere(taking, invitation, file))
        storeInvitation(taking, invitation, content);
}

} // namespace soundings
