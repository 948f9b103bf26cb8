// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/require_open_round.h"

#include "core/error.h"
#include "core/storage/query.h"

namespace soundings {

void requireOpenRound(const Connection& connection, const RoundId& round)
{
    Query query(connection, "SELECT label, closed_at FROM round WHERE id = ?", round);
    if (!query.step())
        throw Error(ErrorCode::NoSuchRound, round.value, connection.path());
    if (!query.isNull(1))
        throw Error(ErrorCode::RoundClosed, query.text(0), connection.path());
}

} // namespace soundings
