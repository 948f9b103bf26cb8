// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/take_pack.h"

#include "core/acts/known_agencies.h"
#include "core/acts/opened_packs.h"
#include "core/pack/read_pack.h"
#include "core/storage/kept_packs.h"
#include "core/storage/key_table.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/round_table.h"
#include "core/text_identity.h"

#include <set>
#include <utility>

namespace soundings {

namespace {

/// By id, else by label and day.
std::optional<Round> roundMeant(const Connection& connection, const PackRound& meant)
{
    const std::vector<Round> all = rounds(connection);
    for (const Round& round : all)
        if (round.id == meant.id)
            return round;
    for (const Round& round : all)
        if (areSame(round.label, meant.label) && round.date == meant.date)
            return round;
    return std::nullopt;
}

/// Whether it was made for whoever has it, or for us.
bool isForUs(const Taking& taking, const KnownAgencies& known, const std::optional<PackAgency>& recipient)
{
    if (!recipient)
        return true;
    if (taking.facts.isBoard())
        return areSame(recipient->name, taking.facts.partnership);
    const std::optional<Agency> meant = known.meant(*recipient);
    return meant && meant->role == AgencyRole::Ours;
}

/// Who says that it is theirs; empty with the reason.
std::optional<Agency> authorOf(const Taking& taking, const KnownAgencies& known, const PackContent& content,
                               TakenFile& file)
{
    const PackAgency& author = content.pack.agency;
    const std::optional<Agency> meant = known.meant(author);
    if (!meant)
        refuse(file, OpeningReason::UnknownAgency, shownText(author.name));
    else if (known.isAnotherByName(author))
        refuse(file, OpeningReason::NameOfAnother, meant->name);
    else if (meant->role == AgencyRole::Ours)
        refuse(file, OpeningReason::SignedAsUs, meant->name);
    else if (!isForUs(taking, known, content.recipient))
        refuse(file, OpeningReason::ForAnother, content.recipient->name);
    else
        return meant;
    return std::nullopt;
}

bool isKeyRight(const Taking& taking, const Agency& agency, const PublicKey& signer, TakenFile& file)
{
    const Connection& connection = taking.connection();
    const std::optional<PublicKey> known = agencyKey(connection, agency.id);
    const std::optional<AgencyId> other = agencyWithKey(connection, signer);
    if (other && *other != agency.id)
        return refuse(file, OpeningReason::KeyOfAnother, agency.name), false;
    if (!known || *known == signer)
        return true;
    file.knownFingerprint = fingerprintOf(*known);
    if (isAccepted(taking.choice, signer))
        return true;
    return refuse(file, OpeningReason::KeyChanged, agency.name), false;
}

/// Beside the one that is kept.
TakenAs comparedPack(const std::optional<KeptPack>& kept, const PlacedPack& pack, const SignedContent& content)
{
    if (!kept)
        return TakenAs::New;
    if (kept->publicKey != content.signer || kept->number < pack.content.number)
        return TakenAs::Newer; // numbers begin anew with another key
    if (kept->number > pack.content.number)
        return TakenAs::Older;
    return kept->digest == digestOf(content.text) ? TakenAs::Unchanged : TakenAs::Refused;
}

void storePack(const Taking& taking, const PlacedPack& pack, const SignedContent& content)
{
    const Connection& connection = taking.connection();
    const KnownVersion known = versionsKnown(connection);
    std::set<std::pair<QuestionnaireId, std::string>> versions; // one for hundreds of responses
    for (const PackResponse& response : pack.content.pack.responses)
        versions.emplace(response.questionnaire, response.version);
    for (const PackSurvey& survey : pack.content.pack.surveys)
        versions.emplace(survey.questionnaire, survey.version);
    for (const auto& [id, version] : versions)
        storeQuestionnaire(taking.transaction, *known(id, version));
    if (agencyKey(connection, pack.agency.id) != std::optional(content.signer))
        putAgencyKey(taking.transaction, pack.agency.id, content.signer, taking.nowUtc);
    putPack(taking.transaction,
            {pack.round.id, pack.agency.id, pack.content.number, content.signer, content.text, digestOf(content.text)});
}

} // namespace

std::optional<PlacedPack> placedPack(const Taking& taking, const SignedContent& content, TakenFile& file)
{
    const Connection& connection = taking.connection();
    ReadPack read = readPack(content.text, versionsKnown(connection));
    if (read.isLaterFormat)
        return refuse(file, OpeningReason::NewerThanWe), std::nullopt;
    if (!read.faults.empty()) {
        file.faults = std::move(read.faults);
        return refuse(file, OpeningReason::Unreadable), std::nullopt;
    }
    if (!read.content)
        return refuse(file, OpeningReason::OtherQuestionnaire, read.unknownQuestionnaire), std::nullopt;
    PlacedPack placed{std::move(*read.content), {}, {}, false};
    file.agency = placed.content.pack.agency.name;
    file.round = placed.content.pack.round.label;
    if (const std::optional<SignKeys> ours = ownKeys(connection); ours && ours->publicKey == content.signer) {
        file.result = TakenAs::Unchanged;
        file.reason = OpeningReason::OwnPack;
        return std::nullopt;
    }
    if (placed.content.sample != (taking.facts.sample == SampleMark::Sample))
        return refuse(file, OpeningReason::SampleWithReal), std::nullopt;
    const std::optional<Round> round = roundMeant(connection, placed.content.pack.round);
    if (!round)
        return refuse(file, OpeningReason::UnknownRound), std::nullopt;
    const KnownAgencies known(connection, round->id);
    const std::optional<Agency> author = authorOf(taking, known, placed.content, file);
    if (!author || !isKeyRight(taking, *author, content.signer, file))
        return std::nullopt;
    placed.round = *round;
    placed.agency = *author;
    placed.isByLabel = round->id != placed.content.pack.round.id;
    return placed;
}

void takePack(const Taking& taking, const PlacedPack& pack, const SignedContent& content, TakenFile& file)
{
    const Connection& connection = taking.connection();
    const std::optional<KeptPack> kept = keptPack(connection, pack.round.id, pack.agency.id);
    if (!isKeyRight(taking, pack.agency, content.signer, file))
        return; // a file before this one made another key known
    file.result = comparedPack(kept, pack, content);
    if (file.result == TakenAs::Refused) {
        refuse(file, OpeningReason::TwoDifferent, pack.agency.name);
        if (!kept->isDisputed())
            putPack(taking.transaction, {kept->round, kept->agency, kept->number, kept->publicKey, {}, {}});
        return;
    }
    if (file.result == TakenAs::New || file.result == TakenAs::Newer)
        storePack(taking, pack, content);
    if (pack.isByLabel)
        file.reason = OpeningReason::MatchedByLabel;
    if (!taking.facts.isBoard() && pack.round.state == RoundState::Open)
        file.reason = OpeningReason::KeptUntilClosed;
}

} // namespace soundings
