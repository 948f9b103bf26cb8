// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_set_aside_table.h"

#include "core/error.h"
#include "core/questionnaire/reading.h"
#include "core/storage/kept_text.h"
#include "core/storage/query.h"
#include "core/storage/round_table.h"

namespace soundings {

static void requireSetAsideIds(const CheckSetAside& which)
{
    for (const std::string& id : {which.item.value, which.about.value})
        if (!id.empty() && !isId(id))
            throw Error(ErrorCode::Internal, id);
    if (!isId(which.check))
        throw Error(ErrorCode::Internal, which.check);
}

std::string exchangeSetAside(const Transaction& transaction, const RoundId& round, const CheckSetAside& which,
                             const std::string& reason)
{
    const Connection& connection = transaction.connection();
    requireSetAsideIds(which);
    roundById(connection, round);
    const std::string kept = keptLines(reason, kLongestSetAsideReason);
    std::string before;
    Query taken(
        connection,
        "DELETE FROM check_set_aside WHERE round_id = ? AND check_id = ? AND item_id = ? AND about_agency_id = ?"
        " RETURNING reason",
        round, which.check, which.item, which.about);
    if (taken.step())
        before = taken.text(0);
    if (!kept.empty())
        Query(
            connection,
            "INSERT INTO check_set_aside (round_id, check_id, item_id, about_agency_id, reason) VALUES (?, ?, ?, ?, ?)",
            round, which.check, which.item, which.about, kept)
            .run();
    return before;
}

std::vector<CheckSetAside> checksSetAside(const Connection& connection, const RoundId& round)
{
    std::vector<CheckSetAside> all;
    Query query(connection,
                "SELECT check_id, item_id, about_agency_id, reason FROM check_set_aside WHERE round_id = ?"
                " ORDER BY check_id, item_id, about_agency_id",
                round);
    while (query.step())
        all.push_back({query.text(0), {query.text(1)}, {query.text(2)}, query.text(3)});
    return all;
}

} // namespace soundings
