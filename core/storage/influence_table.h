// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer.h"
#include "core/storage/connection.h"

namespace soundings {

/// Marks an influence, or takes the mark off if `mark` is empty. Returns the mark that was there.
/// Throws Error{RoundClosed}, {NoSuchItem}.
std::string exchangeInfluence(const Transaction& transaction, const ResponseId& response, InfluenceSide side,
                              const ItemId& influence, const std::string& mark);
InfluenceMarks influences(const Connection& connection, const ResponseId& response, InfluenceSide side);

} // namespace soundings
