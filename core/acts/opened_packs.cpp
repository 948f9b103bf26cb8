// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/opened_packs.h"

#include "core/acts/known_agencies.h"
#include "core/error.h"
#include "core/pack/renamed_agencies.h"
#include "core/questionnaire/built_in.h"
#include "core/storage/kept_packs.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

namespace soundings {

KnownVersion versionsKnown(const Connection& connection)
{
    return [&connection](const QuestionnaireId& id, const std::string& version) -> QuestionnairePtr {
        try {
            return storedQuestionnaire(connection, id, version);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NoSuchQuestionnaire)
                throw;
        }
        const auto builtIn = builtInText(id);
        return builtIn && builtIn->version == version ? builtInQuestionnaire(id) : nullptr;
    };
}

std::vector<Pack> openedPacks(const Connection& connection, const RoundId& round)
{
    std::vector<Pack> packs;
    const Round here = roundById(connection, round);
    if (here.state == RoundState::Open && !workspaceFacts(connection).isBoard())
        return packs;
    const KnownAgencies known(connection, round);
    const KnownVersion versions = versionsKnown(connection);
    for (const KeptPack& kept : keptPacks(connection, round)) {
        if (kept.isDisputed())
            continue;
        ReadPack read = readPack(kept.content, versions);
        if (!read.content)
            throw Error(ErrorCode::Damaged, "pack/" + kept.agency.value, connection.path());
        Pack pack = withAgencies(std::move(read.content->pack), [&](const PackAgency& one) { return known.here(one); });
        pack.round = {here.id, here.label, here.date};
        packs.push_back(std::move(pack));
    }
    return packs;
}

} // namespace soundings
