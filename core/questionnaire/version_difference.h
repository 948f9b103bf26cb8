// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <vector>

namespace soundings {

/// One item in two versions of a questionnaire, which have to outlive it. An item is the same by its id.
struct ItemDifference {
    const Item* before = nullptr; ///< null: it is added
    const Item* after = nullptr; ///< null: it is removed
    bool wording = false;
    bool levels = false; ///< the words of its levels
    bool weight = false;
    bool mustHave = false; ///< whether it is one, or from which point on it is met
    bool reverse = false; ///< whether it is reverse-scored
    bool answers = false; ///< whether "does not apply" or "don't know" can be answered
    bool section = false; ///< it stands in another one
};

/// The same of a section; items are not compared here.
struct SectionDifference {
    const Section* before = nullptr;
    const Section* after = nullptr;
    bool title = false;
    bool weight = false;
};

/// What a version of a questionnaire changes in what is asked, and in what scores are made of.
struct VersionDifference {
    bool scale = false; ///< its points, their labels, or what they are worth
    std::vector<SectionDifference> sections; ///< that differ: as in the later version, then those removed
    std::vector<ItemDifference> items; ///< the same
    [[nodiscard]] bool isEmpty() const { return !scale && sections.empty() && items.empty(); }
};

VersionDifference versionDifference(const Questionnaire& before, const Questionnaire& after);

} // namespace soundings
