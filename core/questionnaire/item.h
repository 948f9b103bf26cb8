// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"
#include "core/ids.h"
#include "core/questionnaire/text.h"

#include <optional>
#include <vector>

namespace soundings {

/// What a difference between two agencies' answers to an item means (SCORING.md section 4).
enum class CompareKind { None, Perception, SharedFact, Reciprocity };

/// Points of a scale.
inline constexpr std::size_t kFewestPoints = 2;
inline constexpr std::size_t kMostPoints = 11;

/// One answer button: the value people and files use, and its worth on the one ruler 0..100.
struct ScalePoint {
    int value = 0;
    Fraction score;
    Text label;
    Text meaning; ///< may be empty
    bool operator==(const ScalePoint&) const = default;
};

struct Reference {
    Text label;
    Text note;
    bool verify = false; ///< an editor still has to check it: listed apart, never beside the item
    bool operator==(const Reference&) const = default;
};

/// An item that holds the band back while its answer is below `atLeast` (a point's value); it never changes a number.
struct MustHave {
    int atLeast = 0;
    Text reason;
    bool operator==(const MustHave&) const = default;
};

/// A suggestion for answers from point `from` to point `to`, both included.
struct NextStep {
    int from = 0;
    int to = 0;
    Text text;
    bool operator==(const NextStep&) const = default;
};

struct Item {
    ItemId id;
    Text text;
    std::vector<Text> levels; ///< one descriptor a scale point, or empty where the scale's labels are the choices
    bool reverse = false; ///< scored as 100 minus the point's score
    int weight = 1;
    bool allowNotApplicable = false;
    bool allowDontKnow = true;
    std::optional<MustHave> mustHave;
    Text why;
    std::vector<Text> evidence;
    std::vector<Reference> references;
    std::vector<NextStep> nextSteps;
    std::string construct;
    Text discussion;
    ItemId mirror; ///< empty where there is none
    Text mirrorText;
    CompareKind compare = CompareKind::None;
    bool operator==(const Item&) const = default;
};

struct Section {
    SectionId id;
    Text title;
    Text summary;
    int weight = 1;
    std::string kind; ///< id of a Kind; empty where the questionnaire has none
    std::string facet; ///< id of a Facet; empty where the questionnaire has none
    std::vector<Item> items;
    bool operator==(const Section&) const = default;
};

} // namespace soundings
