// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/answer.h"

#include <vector>

namespace soundings {

/// What one answer says to a comparison.
struct ComparedAnswer {
    AnswerState state = AnswerState::NotAnswered;
    Fraction score; ///< 0..100; only if Rated
};
/// One response's answers in the order of the questionnaire's items.
using AnswerRow = std::vector<ComparedAnswer>;

/// An item whose answers two agencies can lay side by side (SCORING.md section 4).
struct ComparedItem {
    const Item* item = nullptr;
    std::size_t place = 0; ///< among all items of the questionnaire
    std::size_t mirror = 0; ///< place of the item by which the other agency answers it
    std::size_t section = 0;
};

/// The items of a questionnaire as a mirror needs them, looked up once.
class ComparedItems {
public:
    explicit ComparedItems(QuestionnairePtr questionnaire);
    [[nodiscard]] const QuestionnairePtr& questionnaire() const { return m_questionnaire; }
    /// In the order of the file; without those that have no mirror.
    [[nodiscard]] const std::vector<ComparedItem>& items() const { return m_items; }
    /// An answer to an item the questionnaire has not is left out, one to a point its scale has not is not answered.
    [[nodiscard]] AnswerRow row(const Answers& answers) const;
    [[nodiscard]] const Item* item(std::size_t place) const { return m_all.at(place); }

private:
    QuestionnairePtr m_questionnaire;
    std::vector<const Item*> m_all;
    std::vector<std::size_t> m_byId; ///< places by the ids of their items
    std::vector<std::vector<Fraction>> m_scores; ///< by place, a score for each point of the scale
    std::vector<ComparedItem> m_items;
};

} // namespace soundings
