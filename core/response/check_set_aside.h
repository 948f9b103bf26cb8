// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <cstddef>
#include <string>

namespace soundings {

/// A question about answers that do not fit each other, which somebody set aside in one round, and why.
struct CheckSetAside {
    std::string check; ///< id of the check in the program
    ItemId item; ///< empty where it is of none
    AgencyId about; ///< empty where it is of no partner
    std::string reason;
    bool operator==(const CheckSetAside&) const = default;
};

inline constexpr std::size_t kLongestSetAsideReason = 1000; ///< characters

} // namespace soundings
