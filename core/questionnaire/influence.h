// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/questionnaire/text.h"

#include <optional>
#include <vector>

namespace soundings {

/// Something that helps or hinders a partner in sharing; never scored.
struct Influence {
    ItemId id;
    std::string theme; ///< id of an InfluenceTheme
    Text text; ///< about the partner
    Text selfText; ///< about ourselves
    Text together; ///< what both could do
    Text ask; ///< what to ask them
    bool operator==(const Influence&) const = default;
};

struct InfluenceTheme {
    std::string id;
    Text label;
    bool operator==(const InfluenceTheme&) const = default;
};

struct InfluenceMark {
    std::string id; ///< "strongly-hinders" … "dont-know"
    std::optional<int> value; ///< -2 … 2; empty for don't know
    Text label;
    bool operator==(const InfluenceMark&) const = default;
};

/// Empty `influences` where the questionnaire has no such list.
struct InfluenceList {
    Text question;
    Text selfQuestion;
    bool selfOptional = true;
    std::vector<InfluenceMark> marks;
    std::vector<InfluenceTheme> themes;
    std::vector<Influence> influences;
    bool operator==(const InfluenceList&) const = default;
};

} // namespace soundings
