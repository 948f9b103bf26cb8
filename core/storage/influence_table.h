// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer.h"
#include "core/storage/connection.h"

namespace soundings {

/// Marks an influence, or removes the mark if `mark` is empty. Returns the previous mark.
/// Throws Error{RoundClosed}, {NoSuchItem}.
std::string exchangeInfluence(const Transaction& transaction, const ResponseId& response, InfluenceSide side,
                              const ItemId& influence, const std::string& mark);
InfluenceMarks influences(const Connection& connection, const ResponseId& response, InfluenceSide side);

} // namespace soundings
