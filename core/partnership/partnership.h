// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/pack_table.h"
#include "core/partnership/partnership_figures.h"

#include <optional>
#include <vector>

namespace soundings {

/// Partners who have answered about an agency before it is said how far it is trusted (SCORING.md section 3).
inline constexpr int kRatersBehindReceived = 3;
/// Points between the two sides of a pair that are marked.
inline constexpr int kSidesApart = 30;

struct PartnershipAgency {
    PackAgency agency;
    bool isIn = false; ///< released something
    std::optional<Index> readiness; ///< with a score
    std::optional<Fraction> trustGiven; ///< mean of its trust in others; not of a single pair that may not be named
    std::optional<Fraction> trustReceived; ///< from kRatersBehindReceived on
    int given = 0; ///< partners it trusts by a number
    int received = 0;
    std::optional<Position> position; ///< of readiness and trust given
};

/// Two agencies of which at least one has answered about the other; places in Partnership::agencies, a < b.
struct PartnershipPair {
    std::size_t a = 0;
    std::size_t b = 0;
    const Index* aAboutB = nullptr; ///< nullptr where there is no number
    const Index* bAboutA = nullptr;
    bool isNamed = false; ///< may be shown by name
    [[nodiscard]] bool isFromBothSides() const { return aAboutB != nullptr && bAboutA != nullptr; }
    /// The lower of the two; only from both sides.
    [[nodiscard]] const Index& workingLevel() const;
    /// Whether the two numbers that are displayed are kSidesApart or more from each other.
    [[nodiscard]] bool isFarApart() const;
};

/// SCORING.md section 3. Nothing in it is ranked: agencies and pairs are alphabetical.
struct Partnership {
    PackRound round;
    RoundState state = RoundState::Open;
    bool sample = false;
    std::vector<PartnershipAgency> agencies;
    std::vector<PartnershipPair> pairs;
    Coverage coverage;
    std::optional<PartnershipReadiness> readiness;
    std::optional<PartnershipTrust> trust;
    std::optional<Position> position;
    std::vector<HeldBack> readinessHeldBy; ///< the most frequent first, of equals by id
    std::vector<HeldBack> trustHeldBy;
};

/// Points into `packs`, which must outlive it.
Partnership partnershipOf(const RoundPacks& round, const PackTable& packs);

} // namespace soundings
