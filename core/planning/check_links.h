// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace soundings {

/// Two things that are asked in different places and should fit each other: ids of items, or of an item and an
/// influence. A link of which either id is not in the round's questionnaires is none.
struct CheckLink {
    std::string_view claim;
    std::string_view other;
};

/// The ends of the array that is returned.
struct CheckLinks {
    const CheckLink* first = nullptr;
    const CheckLink* last = nullptr;
    [[nodiscard]] const CheckLink* begin() const { return first; }
    [[nodiscard]] const CheckLink* end() const { return last; }
};

/// What our governance says is in place, and the statement by which staff would notice.
CheckLinks linksToStaff();
/// What our governance says is in place, and what we say of a partner that could hardly be untrue then.
CheckLinks linksToPartners();
/// What we say of a partner, and the influence that stands for the same thing.
CheckLinks linksToInfluences();

} // namespace soundings
