// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// How a statement or a case will be published. By how many people answered it, never by what they answered: one of
/// which `InFull` is said may still be rounded, where nearly all answered alike.
enum class RowShown { NotAtAll, Rounded, InFull };

struct RolePreview {
    ReleasedRole::Kind kind = ReleasedRole::Kind::Role;
    std::string id; ///< of the role; empty for the other kinds
    bool operator==(const RolePreview&) const = default;
};

/// Which rows the table of an open survey will have; never a figure but how many have finished, which is said while a
/// survey is open too.
struct SurveyPreview {
    QuestionnairePtr questionnaire;
    int minimum = kLeastMinimumGroup;
    std::optional<PeopleCount> people; ///< empty: fewer than the minimum, and nothing below is there either
    std::vector<RowShown> statements; ///< one each, in the order of the questionnaire
    std::vector<SectionId> consistency; ///< sections that may say how well their statements hang together
    std::vector<RolePreview> roles; ///< empty: no role is shown, or none was asked for
    std::vector<RowShown> cases; ///< one each, in the order of the questionnaire
    std::vector<std::string>
        comments; ///< to be read; in the order of the alphabet, which says nothing of who wrote them
    /// Label of the earlier round whose release is of the same people but for a few; empty: the survey can be
    /// published.
    std::optional<std::string> sameAs;
    /// How many people are asked, as it was said while the survey was open. Empty: not said.
    std::optional<PeopleCount> asked = std::nullopt;
};

/// What is decided about one survey when its round closes; nothing needs to be.
struct ClosingChoices {
    QuestionnaireId survey;
    std::optional<PeopleCount> headcount; ///< how many people were asked
    std::vector<std::size_t> commentsLeftOut; ///< places in SurveyPreview::comments
    bool withholdComments = false; ///< all of them
    bool closeUnpublished = false; ///< where an earlier release is of the same people; no difference elsewhere
};

} // namespace soundings
