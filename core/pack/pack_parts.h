// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <set>
#include <string_view>

namespace soundings {

/// What an agency may let leave of a round, part by part.
enum class PackPart {
    Scores, ///< readiness, and with AboutPartners trust in each partner
    Sections, ///< scores of sections; with AboutPartners also of those about partners
    Items, ///< our agreed answers about ourselves
    AboutPartners, ///< our answers about partners, to be mirrored
    Influences, ///< what helps and hinders, as we marked it
    Actions, ///< what, who, by when, how far; no notes
    Staff, ///< the published tables of staff surveys, without comments
    Comments, ///< those in these tables
    Notes, ///< beside answers that leave, and the reasons why something does not apply
    Evidence, ///< likewise
};
using PackParts = std::set<PackPart>;

struct PackPartName {
    PackPart part;
    std::string_view id; ///< on the command line and in packs
};
/// Every part, in the order in which they are listed.
inline constexpr std::array<PackPartName, 10> kPackParts{{{PackPart::Scores, "scores"},
                                                          {PackPart::Sections, "sections"},
                                                          {PackPart::Items, "items"},
                                                          {PackPart::AboutPartners, "about-partners"},
                                                          {PackPart::Influences, "influences"},
                                                          {PackPart::Actions, "actions"},
                                                          {PackPart::Staff, "staff"},
                                                          {PackPart::Comments, "comments"},
                                                          {PackPart::Notes, "notes"},
                                                          {PackPart::Evidence, "evidence"}}};

/// What leaves where nobody chooses: free text that people wrote never does.
inline PackParts usualPackParts()
{
    return {PackPart::Scores,     PackPart::Sections, PackPart::Items, PackPart::AboutPartners,
            PackPart::Influences, PackPart::Actions,  PackPart::Staff};
}

/// Empty for what is no part.
inline std::optional<PackPart> packPartFrom(std::string_view id)
{
    for (const PackPartName& one : kPackParts)
        if (one.id == id)
            return one.part;
    return std::nullopt;
}

} // namespace soundings
