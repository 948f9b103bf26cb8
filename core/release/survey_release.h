// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"
#include "core/ids.h"
#include "core/limit.h"
#include "core/questionnaire/minimum_group.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soundings {

using PeopleCount = std::int64_t;

/// A score that was rounded before it was published: to the nearest 5 or 10, and at the ends of what is published a limit.
struct RoundedScore {
    int value = 0; ///< 0..100
    Limit limit = Limit::Exact; ///< Exact, OrMore or OrFewer
    PeopleCount people = 0; ///< with a scored answer to this very cell; at least the minimum
    bool operator==(const RoundedScore&) const = default;
};

/// The people at each point of the scale, lowest first, as answered (not reversed); and those without a scored answer.
struct PointCounts {
    std::vector<PeopleCount> points;
    PeopleCount dontKnow = 0;
    PeopleCount notApplicable = 0;
    PeopleCount notAnswered = 0;
    /// With a scored answer.
    [[nodiscard]] PeopleCount scored() const;
    /// Everybody who took part.
    [[nodiscard]] PeopleCount all() const { return scored() + dontKnow + notApplicable + notAnswered; }
    bool operator==(const PointCounts&) const = default;
};

/// One statement. Neither of the two: fewer than the minimum gave it a scored answer, and nothing is published.
struct ReleasedStatement {
    ItemId id;
    std::optional<PointCounts> counts;
    std::optional<RoundedScore> rounded; ///< instead of `counts`: under 20 people, or nearly all alike
    [[nodiscard]] bool isShown() const { return counts || rounded; }
    bool operator==(const ReleasedStatement&) const = default;
};

/// How well the statements of a section hang together: the one thing published that needs people's answers together.
/// In hundredths, so that a release is whole numbers only.
struct ReleasedConsistency {
    int alpha = 0; ///< -100..100
    Limit limit = Limit::Exact; ///< OrFewer at 0, OrMore at 95 under 100 people
    std::optional<int> omega; ///< from 100 people on
    std::vector<int> itemTotals; ///< one a statement of the section; empty under 100 people
    bool operator==(const ReleasedConsistency&) const = default;
};

struct ReleasedSection {
    SectionId id;
    std::size_t statements = 0; ///< how many are its own: those of the sections follow each other in `statements`
    std::optional<ReleasedConsistency> consistency;
    bool operator==(const ReleasedSection&) const = default;
};

/// One role, or the other roles together, section by section.
struct ReleasedRole {
    enum class Kind { Role, NoRoleGiven, OtherRoles };
    Kind kind = Kind::Role;
    std::string id; ///< of the role; empty for the other two kinds
    /// In the order of the questionnaire; to the nearest 10 from 20 to 80. Empty: fewer than the minimum (other roles only).
    std::vector<std::optional<RoundedScore>> sections;
    bool operator==(const ReleasedRole&) const = default;
};

/// One case. Neither of the two: fewer than the minimum chose an option.
struct ReleasedCase {
    ItemId id;
    std::vector<PeopleCount> options; ///< people at each option, in their order; empty: not published
    std::optional<RoundedScore> rounded; ///< instead of `options`: under 20 people, or nearly all alike
    [[nodiscard]] bool isShown() const { return !options.empty() || rounded; }
    bool operator==(const ReleasedCase&) const = default;
};

/// Everything that is known of a survey once its round is closed: one table, reckoned once by core/publish and never
/// changed (SCORING.md section 11). Whatever is said of staff is a function of releases.
struct SurveyRelease {
    static constexpr int kRules = 1; ///< of section 11, as this program publishes by them
    int rules = kRules;
    int minimum = kLeastMinimumGroup; ///< people behind every cell, when it was published
    QuestionnaireId questionnaire;
    std::string version;
    /// How many took part; empty: fewer than the minimum, and the release has nothing else in it.
    std::optional<PeopleCount> people;
    std::optional<PeopleCount> headcount; ///< how many were asked; empty: not said
    std::vector<ReleasedStatement> statements; ///< every one, in the order of the questionnaire
    std::vector<ReleasedSection> sections; ///< every one, in the order of the questionnaire
    std::vector<ReleasedRole> roles; ///< empty: no role is shown, or none asked for
    std::vector<ReleasedCase> cases; ///< every one, in the order of the questionnaire
    std::optional<RoundedScore> sureness; ///< over all cases
    std::vector<std::string> comments; ///< in no order
    [[nodiscard]] bool isShown() const { return people.has_value(); }
    bool operator==(const SurveyRelease&) const = default;
};

} // namespace soundings
