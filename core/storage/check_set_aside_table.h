// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/check_set_aside.h"
#include "core/storage/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// Sets a check aside in a round with a reason, or asks it again where `reason` is empty; `which.reason` does not
/// matter. Returns the reason that was there: storing that again is the undo. Also of a closed round: what staff
/// published is asked about only then, and no answer is changed. Throws Error{NoSuchRound}, {TextTooLong},
/// {TextUnprintable}, and {Internal} for ids that are none.
std::string exchangeSetAside(const Transaction& transaction, const RoundId& round, const CheckSetAside& which,
                             const std::string& reason);
/// By check, item and partner.
std::vector<CheckSetAside> checksSetAside(const Connection& connection, const RoundId& round);

} // namespace soundings
