// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/remove_round_for_good.h"

#include "core/error.h"
#include "core/storage/compact_file.h"
#include "core/storage/copy_database.h"
#include "core/storage/round_table.h"
#include "core/storage/wipe_round.h"

namespace soundings {

RoundRemoval previewRemoval(const Connection& connection, const RoundId& round)
{
    RoundRemoval removal{roundById(connection, round).label, roundContent(connection, round), {}, false};
    if (!connection.path().empty())
        removal.copiesLeft = backupsOf(connection.path());
    return removal;
}

RoundRemoval removeRoundForGood(const Transaction& transaction, const RoundId& round)
{
    RoundRemoval removal = previewRemoval(transaction.connection(), round);
    wipeRound(transaction, round);
    return removal;
}

bool overwriteRemoved(const Connection& connection)
{
    try {
        compactFile(connection);
        return true;
    } catch (const Error&) { // the round is gone: the caller tells that it could not be written anew
        return false;
    }
}

RoundRemoval removeRoundForGood(const Connection& connection, const RoundId& round)
{
    RoundRemoval removal =
        transact(connection, [&](const Transaction& transaction) { return removeRoundForGood(transaction, round); });
    removal.isOverwritten = overwriteRemoved(connection);
    return removal;
}

} // namespace soundings
