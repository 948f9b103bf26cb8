// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace soundings {

/// Stable text that names a thing for ever; two kinds of id never mix.
template <class Tag> struct Id {
    std::string value;
    [[nodiscard]] bool isEmpty() const { return value.empty(); }
    friend bool operator==(const Id& a, const Id& b) { return a.value == b.value; }
    friend bool operator!=(const Id& a, const Id& b) { return a.value != b.value; }
    friend bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
};

using QuestionnaireId = Id<struct QuestionnaireTag>; ///< "governance"
using SectionId = Id<struct SectionTag>;             ///< "gov.strategy"
using ItemId = Id<struct ItemTag>;                   ///< "gov.strategy.joint-plan"; also scenarios and influences
using AgencyId = Id<struct AgencyTag>;               ///< a UUID: means the same in every workspace
using RoundId = Id<struct RoundTag>;                 ///< a UUID
using ResponseId = Id<struct ResponseTag>;           ///< a UUID

/// A new random UUID (version 4) as text.
std::string newUuid();

} // namespace soundings

template <class Tag> struct std::hash<soundings::Id<Tag>> {
    std::size_t operator()(const soundings::Id<Tag>& id) const { return std::hash<std::string>{}(id.value); }
};
