// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/invite_round.h"

#include "core/acts/known_agencies.h"
#include "core/acts/workspace_keys.h"
#include "core/error.h"
#include "core/pack/envelope.h"
#include "core/pack/invitation.h"
#include "core/storage/agency_table.h"
#include "core/storage/asked_version.h"
#include "core/storage/invitation_table.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

namespace soundings {

namespace {

std::string organiserOf(const Connection& connection, const WorkspaceFacts& facts)
{
    return facts.isBoard() ? facts.partnership : ourAgency(connection).name;
}

/// Whoever is invited begins with the version that goes, and so do we.
QuestionnairePtr sentWith(const Transaction& transaction, const Round& round, const QuestionnaireId& id)
{
    QuestionnairePtr asked = askedInRound(transaction.connection(), round.id, id);
    if (!asked)
        throw Error(ErrorCode::NoSuchQuestionnaire, id.value, transaction.connection().path());
    putAskedVersion(transaction, round.id, *asked);
    return asked;
}

Invitation invitationTo(const Transaction& transaction, const Round& round)
{
    const Connection& connection = transaction.connection();
    const WorkspaceFacts facts = workspaceFacts(connection);
    const KnownAgencies known(connection, round.id);
    Invitation made;
    made.round = {round.id, round.label, round.date};
    made.organiser = organiserOf(connection, facts);
    made.sample = facts.sample == SampleMark::Sample;
    made.minimumGroup = facts.minimumGroup;
    made.marking = facts.marking;
    for (const Agency& agency : agencies(connection)) {
        if (agency.standing == AgencyStanding::Retired)
            continue;
        made.agencies.push_back(known.shared({agency.id, agency.name}));
        insertInvited(transaction, round.id, made.agencies.back().id, agency.id);
    }
    for (const QuestionnaireId& id : round.questionnaires)
        made.questionnaires.push_back(sentWith(transaction, round, id));
    if (made.questionnaires.empty())
        throw Error(ErrorCode::NoSuchQuestionnaire, round.label, connection.path());
    return made;
}

} // namespace

MadeInvitation inviteToRound(const Transaction& transaction, const RoundId& round)
{
    const Connection& connection = transaction.connection();
    Invitation invitation = invitationTo(transaction, roundById(connection, round));
    const SignKeys keys = ensureKeys(transaction);
    const std::optional<KeptInvitation> before = keptInvitation(connection, round);
    if (before && before->publicKey != keys.publicKey)
        throw Error(ErrorCode::RoundOfAnother, before->organiser, connection.path());
    invitation.number = before ? before->number : 1;
    std::string content = invitationText(invitation);
    if (before && before->digest != digestOf(content)) {
        ++invitation.number;
        content = invitationText(invitation);
    }
    putInvitation(transaction, round, {invitation.organiser, keys.publicKey, invitation.number, digestOf(content)});
    return {signedFile(SignedKind::Round, content, keys), invitation.number, invitation.agencies.size(),
            invitation.questionnaires.size()};
}

} // namespace soundings
