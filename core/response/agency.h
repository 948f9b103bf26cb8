// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <cstddef>
#include <string>

namespace soundings {

/// Characters of an agency's name, and of a round's label.
inline constexpr std::size_t kLongestName = 200;

enum class AgencyRole { Ours, Partner };
enum class AgencyStanding { Active, Retired };

/// An organisation. Exactly one in a workspace is ours. A retired partner keeps its old responses.
struct Agency {
    AgencyId id;
    std::string name;
    AgencyRole role = AgencyRole::Partner;
    AgencyStanding standing = AgencyStanding::Active;
    bool operator==(const Agency&) const = default;
};

} // namespace soundings
