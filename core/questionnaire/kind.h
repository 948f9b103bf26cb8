// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/text.h"

#include <string>

namespace soundings {

/// A group of sections that has a score of its own: "We understand them".
struct Kind {
    std::string id;
    Text label;
    Text summary;
    int weight = 1;
    bool operator==(const Kind&) const = default;
};

/// Another grouping of sections, for reading only: not part of the score: "My confidence".
struct Facet {
    std::string id;
    Text title;
    Text meaning;
    bool operator==(const Facet&) const = default;
};

} // namespace soundings
