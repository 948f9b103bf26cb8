// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/text.h"

#include <string>

namespace soundings {

/// A group of sections that is scored for itself: "We understand them".
struct Kind {
    std::string id;
    Text label;
    Text summary;
    int weight = 1;
    bool operator==(const Kind&) const = default;
};

/// A way of reading sections side by side that is not part of the score: "My confidence".
struct Facet {
    std::string id;
    Text title;
    Text meaning;
    bool operator==(const Facet&) const = default;
};

} // namespace soundings
