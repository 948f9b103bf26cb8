// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/gaps.h"
#include "core/partnership/influence_mirror.h"
#include "core/partnership/pack_table.h"

#include <optional>
#include <vector>

namespace soundings {

/// How well one agency understands the other, as it sees it and as the other does: means of the same facts, 0..100. The
/// facts are the pairs of `perception` items that mirror each other; of each pair the first in the questionnaire is
/// about the other agency. A mean is empty where fewer than two thirds of those that apply, or fewer than two, are
/// rated.
struct MutualUnderstanding {
    std::optional<Fraction> asItSees;
    std::optional<Fraction> asTheOtherSees;
    int statements = 0;
};

/// What two agencies say of each other, laid side by side (SCORING.md sections 3 and 4). `a` comes first in the
/// alphabet. Never averaged.
struct Mirror {
    PackAgency a;
    PackAgency b;
    QuestionnairePtr questionnaire; ///< null where nobody has the one that was answered
    std::optional<Index> aAboutB; ///< empty where there is no number
    std::optional<Index> bAboutA;
    std::vector<SectionGap> sections; ///< as sortLargestFirst(); empty, as items, where not both released answers
    std::vector<ItemGap> items;
    MutualUnderstanding aOfB;
    MutualUnderstanding bOfA;
    std::optional<InfluenceMirror> influencesOfB; ///< what b says of itself beside what a thinks of b
    std::optional<InfluenceMirror> influencesOfA; ///< empty where one of them released no marks
    /// The lower of the two, at whose pace sharing goes; nullptr where one has no number.
    [[nodiscard]] const Index* workingLevel() const;
};

/// The mirror of two places in the table, a < b. Where the two answered different versions of the questionnaire only
/// items of a's that both have are compared.
Mirror mirrorOf(const PackTable& packs, std::size_t a, std::size_t b);

/// The pairs of which something was released and that may be shown by name, alphabetical.
struct NamedMirrors {
    std::vector<Mirror> pairs;
    int unnamed = 0; ///< further pairs of which something was released
};
NamedMirrors mirrors(const PackTable& packs);

} // namespace soundings
