// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/assess/answering/choice_card.h"
#include "app/ui/assess/staff/staff_sitting.h"

#include <optional>
#include <vector>

namespace soundings {

/// What one step of a survey shows, and what each card stands for.
struct StaffFace {
    QString place; ///< "Statement 3 of 24"
    QString lead; ///< the scale question, or the case
    QString question; ///< in large type
    Text source; ///< of the question, to say where it is not translated
    std::vector<Choice> points;
    std::vector<Choice> specials;
    std::vector<Code> codes; ///< of points, then specials
    Code chosen = 0;
    bool takesText = false;
    int mostCharacters = 0;
    [[nodiscard]] std::optional<int> chosenIndex() const;
};

StaffFace staffFace(const StaffSitting& sitting);
/// The person with `code` put at the step; 0 takes the answer away.
Person withCode(const StaffSitting& sitting, Code code);

} // namespace soundings
