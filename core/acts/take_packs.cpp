// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/take_packs.h"

#include "core/acts/take_invitation.h"
#include "core/acts/take_pack.h"
#include "core/storage/key_table.h"

#include <algorithm>
#include <map>
#include <set>

namespace soundings {

namespace {

/// A file on its way, and its place among those that were given.
struct OnItsWay {
    std::size_t place = 0;
    SignedContent content;
    std::optional<PlacedPack> pack; ///< of one
};

/// Opens the envelope; empty, with the reason in `file`, where there is nothing to believe in it.
std::optional<SignedContent> opened(const FileToTake& given, const Openers& openers, TakenFile& file)
{
    file.path = given.path;
    file.unread = given.unread;
    if (given.unread)
        return refuse(file, OpeningReason::CannotBeRead), std::nullopt;
    if (!given.bytes)
        return refuse(file, OpeningReason::TooLarge), std::nullopt;
    OpenedEnvelope envelope = openEnvelope(*given.bytes, openers);
    if (envelope.refused)
        return refuse(file, *envelope.refused), std::nullopt;
    file.kind = envelope.kind;
    file.fingerprint = fingerprintOf(envelope.signer);
    return SignedContent{std::move(envelope.content), envelope.signer};
}

/// Says before each step how far it is.
class ToldSteps {
public:
    ToldSteps(std::size_t all, const ProgressListener& listener) : m_all(all), m_listener(listener) { }
    void next()
    {
        if (m_listener && !m_listener(static_cast<double>(m_done) / static_cast<double>(m_all)))
            throw Error(ErrorCode::Interrupted);
        ++m_done;
    }

private:
    std::size_t m_all;
    std::size_t m_done = 0;
    const ProgressListener& m_listener;
};

/// The number first: a key is met with the agency's earliest pack whatever the order of the files.
bool isEarlier(const OnItsWay& a, const OnItsWay& b)
{
    const auto key = [](const OnItsWay& one) {
        return std::tuple(one.pack->agency.id, one.pack->round.id, one.pack->content.number, one.content.text);
    };
    return key(a) < key(b);
}

/// Nobody can say which of two keys is an agency's, or which of two agencies a key is, where neither was met before.
void refuseTwoKeys(const Connection& connection, std::vector<OnItsWay>& packs, std::vector<TakenFile>& files)
{
    std::map<AgencyId, std::set<PublicKey>> keys;
    std::map<PublicKey, std::set<AgencyId>> owners;
    for (const OnItsWay& one : packs) {
        keys[one.pack->agency.id].insert(one.content.signer);
        owners[one.content.signer].insert(one.pack->agency.id);
    }
    std::erase_if(packs, [&](const OnItsWay& one) {
        const AgencyId& agency = one.pack->agency.id;
        const bool isOneToOne = keys[agency].size() == 1 && owners[one.content.signer].size() == 1;
        if (isOneToOne || agencyKey(connection, agency))
            return false;
        refuse(files[one.place], OpeningReason::TwoKeysAtOnce, one.pack->agency.name);
        return true;
    });
}

} // namespace

bool isAccepted(const TakeChoice& choice, const PublicKey& key)
{
    const auto digitsOf = [](std::string text) {
        std::erase_if(text, [](char c) { return c < '0' || c > '9'; });
        return text;
    };
    const std::string digits = digitsOf(fingerprintOf(key));
    return std::any_of(choice.acceptedKeys.begin(), choice.acceptedKeys.end(),
                       [&](const std::string& typed) { return digitsOf(typed) == digits; });
}

std::vector<TakenFile> takeFiles(const Transaction& transaction, const std::vector<FileToTake>& files,
                                 const TakeChoice& choice, const std::string& nowUtc, const ProgressListener& progress)
{
    ToldSteps steps(files.size() * 2, progress); // each is opened, and then read
    const Connection& connection = transaction.connection();
    const Openers openers{ownKeys(connection), choice.passphrase};
    std::vector<TakenFile> taken(files.size());
    std::vector<OnItsWay> packs;
    for (std::size_t i = 0; i < files.size(); ++i) {
        steps.next();
        std::optional<SignedContent> content = opened(files[i], openers, taken[i]);
        if (content && taken[i].kind == SignedKind::Round)
            takeInvitation({transaction, choice, nowUtc, workspaceFacts(connection)}, *content, taken[i]);
        else if (content)
            packs.push_back({i, std::move(*content), std::nullopt});
    }
    const Taking taking{transaction, choice, nowUtc, workspaceFacts(connection)};
    for (OnItsWay& one : packs) {
        steps.next();
        one.pack = placedPack(taking, one.content, taken[one.place]);
    }
    std::erase_if(packs, [](const OnItsWay& one) { return !one.pack; });
    refuseTwoKeys(connection, packs, taken);
    std::sort(packs.begin(), packs.end(), isEarlier);
    for (const OnItsWay& one : packs)
        takePack(taking, *one.pack, one.content, taken[one.place]);
    return taken;
}

} // namespace soundings
