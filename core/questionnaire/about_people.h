// SPDX-License-Identifier: GPL-3.0-or-later
// What people are asked about themselves and in their own words.
#pragma once

#include "core/questionnaire/text.h"

#include <string>

namespace soundings {

struct RoleBand {
    std::string id;
    Text label;
    Text help;
    bool operator==(const RoleBand&) const = default;
};

struct OpenQuestion {
    std::string id;
    Text text;
    Text warning;
    int maxLength = 500; ///< characters
    bool operator==(const OpenQuestion&) const = default;
};

} // namespace soundings
