// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/give_pack.h"

#include "core/acts/known_agencies.h"
#include "core/acts/workspace_keys.h"
#include "core/error.h"
#include "core/pack/envelope.h"
#include "core/pack/renamed_agencies.h"
#include "core/storage/action_table.h"
#include "core/storage/agency_table.h"
#include "core/storage/invitation_table.h"
#include "core/storage/kept_packs.h"
#include "core/storage/load_round.h"
#include "core/text_identity.h"

namespace soundings {

namespace {

/// No id where it is the organiser, which may be no agency.
std::optional<PackAgency> readerNamed(const Connection& connection, const RoundId& round, const std::string& name)
{
    if (name.empty())
        return std::nullopt;
    const std::optional<Agency> found = findAgency(connection, name);
    if (found && found->role == AgencyRole::Partner)
        return PackAgency{found->id, found->name};
    const std::optional<KeptInvitation> invitation = keptInvitation(connection, round);
    if (invitation && areSame(invitation->organiser, name))
        return PackAgency{{}, invitation->organiser};
    throw Error(ErrorCode::NoSuchAgency, name, connection.path());
}

PackSeal sealOf(const PackReader& reader)
{
    return reader.key ? PackSeal::Key : reader.passphrase ? PackSeal::Passphrase : PackSeal::None;
}

std::int64_t nextNumber(const Connection& connection, const RoundId& round)
{
    std::int64_t last = 0;
    for (const GivenPack& given : givenPacks(connection, round))
        last = std::max(last, given.number);
    return last + 1;
}

std::vector<std::string> idsOf(const PackParts& parts)
{
    std::vector<std::string> ids;
    for (const PackPartName& one : kPackParts)
        if (parts.contains(one.part))
            ids.emplace_back(one.id);
    return ids;
}

std::string sealedFile(std::string file, const PackReader& reader)
{
    if (reader.key)
        return sealedFor(file, *reader.key);
    return reader.passphrase ? sealedByPassphrase(file, *reader.passphrase) : file;
}

} // namespace

PackContent contentToGive(const Connection& connection, const RoundId& round, const PackChoice& choice,
                          const std::string& reader)
{
    const RoundRecord record = loadRound(connection, round);
    if (record.round.state == RoundState::Open)
        throw Error(ErrorCode::NotClosedYet, record.round.label, connection.path());
    PackContent content;
    content.recipient = readerNamed(connection, round, reader);
    PackChoice narrowed = choice;
    if (content.recipient && !content.recipient->id.isEmpty())
        narrowed.onlyAbout = content.recipient->id;
    content.pack = packOf(record, actions(connection), narrowed);
    content.parts = choice.parts;
    content.number = nextNumber(connection, round);
    content.sample = record.sample;
    return content;
}

MadePack givePack(const Transaction& transaction, const RoundId& round, const PackChoice& choice,
                  const PackReader& reader, const std::string& nowUtc)
{
    const Connection& connection = transaction.connection();
    PackContent content = contentToGive(connection, round, choice, reader.name);
    MadePack made;
    made.given = {round,
                  content.pack.round.label,
                  content.number,
                  nowUtc,
                  content.recipient ? content.recipient->name : std::string(),
                  sealOf(reader),
                  idsOf(content.parts)};
    const KnownAgencies known(connection, round);
    const auto shared = [&](const PackAgency& agency) { return known.shared(agency); };
    content.pack = withAgencies(std::move(content.pack), shared);
    if (content.recipient && !content.recipient->id.isEmpty())
        content.recipient = shared(*content.recipient);
    const std::string text = packText(content);
    made.file = sealedFile(signedFile(SignedKind::Pack, text, ensureKeys(transaction)), reader);
    insertGiven(transaction, made.given, digestOf(text));
    return made;
}

} // namespace soundings
