// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pack_faults.h"

#include "core/pack/pack_parts.h"
#include "core/pack/read_pack.h"
#include "core/questionnaire/reading.h"
#include "core/response/agency.h"
#include "core/storage/kept_packs.h"
#include "core/storage/kept_text.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/workspace_faults.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr std::int64_t kLargestPackNumber = 1'000'000'000'000'000; ///< below it numbers are exact in JSON

/// What is wrong by rules between tables; each row is a place.
constexpr const char* kOddRows =
    "SELECT 'agency_key/' || k.agency_id FROM agency_key AS k JOIN agency AS a ON a.id = k.agency_id"
    " WHERE a.role = 'ours'"
    " UNION ALL SELECT 'agency_key/' || k.agency_id FROM agency_key AS k JOIN own_key AS o"
    " ON o.public_key = k.public_key"
    " UNION ALL SELECT 'own_key' FROM own_key WHERE substr(secret_key, 33) <> public_key"
    " UNION ALL SELECT 'pack/' || p.round_id || '/' || p.agency_id FROM pack AS p"
    " JOIN agency AS a ON a.id = p.agency_id WHERE a.role = 'ours' OR p.number >= ?1"
    " UNION ALL SELECT 'invitation/' || round_id FROM invitation WHERE number >= ?1"
    " ORDER BY 1";

void checkGiven(const Connection& connection, Findings& findings)
{
    for (const GivenPack& given : givenPacks(connection)) {
        const bool areParts = std::all_of(given.parts.begin(), given.parts.end(),
                                          [](const std::string& id) { return packPartFrom(id).has_value(); });
        if (!isId(given.round.value) || !isMoment(given.at) || characterCount(given.recipient) > kLongestName
            || !areParts || given.number >= kLargestPackNumber)
            findings.add("pack_given/" + given.round.value.substr(0, kLongestName) + "/"
                         + std::to_string(given.number));
    }
}

void checkMet(const Connection& connection, Findings& findings)
{
    Query met(connection, "SELECT agency_id, met_at FROM agency_key ORDER BY agency_id");
    while (met.step())
        if (!isMoment(met.text(1)))
            findings.add("agency_key/" + met.text(0) + ": " + met.text(1).substr(0, kLongestName));
}

void checkInvited(const Connection& connection, Findings& findings)
{
    Query organisers(connection, "SELECT round_id, organiser FROM invitation ORDER BY round_id");
    while (organisers.step())
        if (characterCount(organisers.text(1)) > kLongestName)
            findings.add("invitation/" + organisers.text(0));
    Query invited(connection, "SELECT round_id, shared_id FROM round_agency ORDER BY round_id, shared_id");
    while (invited.step())
        if (!isId(invited.text(1)))
            findings.add("round_agency/" + invited.text(0) + "/" + invited.text(1).substr(0, kLongestName));
}

} // namespace

Findings packFaults(const Connection& connection)
{
    Findings findings;
    Query odd(connection, kOddRows, kLargestPackNumber);
    while (odd.step())
        findings.add(odd.text(0));
    checkMet(connection, findings);
    checkInvited(connection, findings);
    checkGiven(connection, findings);
    return findings;
}

Findings unreadablePacks(const Connection& connection)
{
    Findings findings;
    const KnownVersion known = [&](const QuestionnaireId& id, const std::string& version) -> QuestionnairePtr {
        try {
            return storedQuestionnaire(connection, id, version);
        } catch (const Error&) { // not there, or not to be read: either way nothing can be said of the pack
            return nullptr;
        }
    };
    Query packs(connection, "SELECT round_id, agency_id, content FROM pack WHERE content IS NOT NULL ORDER BY 1, 2");
    while (packs.step()) {
        const std::string place = "pack/" + packs.text(0) + "/" + packs.text(1);
        const ReadPack read = readPack(packs.text(2), known);
        for (const Issue& fault : read.faults)
            findings.add(place + "/" + findingOf(fault));
        if (!read.content && read.faults.empty())
            findings.add(place + ": " + read.unknownQuestionnaire);
    }
    return findings;
}

} // namespace soundings
