// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/set_up.h"

#include "core/storage/agency_table.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

namespace soundings {

static void putOpened(const Transaction& transaction, const OpenedResponses& opened)
{
    for (const ResponseKey& key : opened)
        putResponse(transaction, key);
}

void setUpWorkspace(const Transaction& transaction, const std::string& language, const std::string& agency,
                    const std::vector<std::string>& partners)
{
    WorkspaceFacts facts;
    facts.language = language;
    insertWorkspaceFacts(transaction, facts);
    insertAgency(transaction, {{newUuid()}, agency, AgencyRole::Ours, AgencyStanding::Active});
    for (const std::string& partner : partners)
        insertAgency(transaction, {{newUuid()}, partner, AgencyRole::Partner, AgencyStanding::Active});
}

void setUpBoard(const Transaction& transaction, const std::string& language, const std::string& partnership,
                const std::vector<std::string>& agencies)
{
    WorkspaceFacts facts;
    facts.language = language;
    facts.partnership = partnership;
    insertWorkspaceFacts(transaction, facts);
    for (const std::string& agency : agencies)
        insertAgency(transaction, {{newUuid()}, agency, AgencyRole::Partner, AgencyStanding::Active});
}

OpenedResponses removePartner(const Transaction& transaction, const AgencyId& partner)
{
    OpenedResponses opened;
    for (const Round& round : rounds(transaction.connection())) {
        const OpenedResponses taken = takeEmptyResponses(transaction, round.id, partner);
        opened.insert(opened.end(), taken.begin(), taken.end());
    }
    deleteAgency(transaction, partner);
    return opened;
}

void putPartner(const Transaction& transaction, const Agency& partner, const OpenedResponses& opened)
{
    insertAgency(transaction, partner);
    putOpened(transaction, opened);
}

OpenedResponses removeRound(const Transaction& transaction, const RoundId& round)
{
    const OpenedResponses opened = takeEmptyResponses(transaction, round, {});
    deleteRound(transaction, round);
    return opened;
}

void putRound(const Transaction& transaction, const Round& round, const OpenedResponses& opened)
{
    insertRound(transaction, round);
    putOpened(transaction, opened);
}

} // namespace soundings
