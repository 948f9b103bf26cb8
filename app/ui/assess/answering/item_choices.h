// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/language.h"
#include "app/ui/assess/answering/choice_card.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/answer.h"

#include <optional>
#include <vector>

namespace soundings {

/// The answers an item allows, as cards: points by rising value, then "does not apply" and "don’t know".
struct ItemChoices {
    std::vector<Choice> points;
    std::vector<Choice> specials;
    std::vector<Answer> answers; ///< what each card stands for, in the order of points, then specials

    [[nodiscard]] std::optional<int> indexOf(const Answer& answer) const;
    [[nodiscard]] std::optional<int> indexOf(AnswerState state) const;
};

ItemChoices itemChoices(const Questionnaire& questionnaire, const Item& item, const Names& names);

} // namespace soundings
