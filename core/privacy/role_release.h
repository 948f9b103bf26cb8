// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/staff_release.h"

namespace soundings {

struct ReleasedRole {
    std::string band; ///< id of the role band; empty: the people who skipped the question
    /// Empty: hidden, because there were too few or so that too few cannot be worked out. Sections in it may be empty
    /// for the same reason.
    std::optional<ReleasedGroup> group;
};

/// The one breakdown of a survey: section scores by role. The parts of a shown total that are hidden are none, or at
/// least two roles with at least the minimum of people.
class RoleRelease {
public:
    [[nodiscard]] Withheld withheld() const { return m_withheld; }
    /// The role bands in their order, then those who skipped the question if there are any to speak of. Empty where
    /// nothing is shown or the questionnaire asks for no role.
    [[nodiscard]] const std::vector<ReleasedRole>& roles() const { return m_roles; }
    [[nodiscard]] bool hasHidden() const;

private:
    RoleRelease() = default;
    friend class StaffGate;
    Withheld m_withheld = Withheld::SurveyOpen;
    std::vector<ReleasedRole> m_roles;
};

RoleRelease releaseByRole(const SurveyRecord& survey, RoundState state);

} // namespace soundings
