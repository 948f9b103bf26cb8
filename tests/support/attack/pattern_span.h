// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"
#include "tests/support/attack/linear_span.h"

#include <map>
#include <string>
#include <vector>

namespace soundings::test {

/// The sums that figures of some statements give of people who left the same ones out, as equations: an unknown is what
/// the people of one pattern said to one statement, together. Whoever has all figures to the last decimal, and knows
/// who left what out, can work out what lies in their span.
class PatternSpan {
public:
    /// `items`: the statements that figures are about, by their place in the questionnaire.
    PatternSpan(const Questionnaire& questionnaire, std::vector<std::size_t> items, const std::vector<Person>& people);

    /// The mean over everybody who answered it.
    void addItem(std::size_t item);
    /// The mean over people of each person's mean over these statements, where half of what applies was answered.
    void addSection(const std::vector<std::size_t>& items);
    /// Answers of fewer than ten people that follow, one by one.
    [[nodiscard]] int answersOfFew() const;

private:
    struct Group {
        std::vector<char> states; ///< by unknown item: 'x' scored, 'n' not applicable, '-' left out
        int people = 0;
    };
    [[nodiscard]] std::size_t placeOf(std::size_t item) const;
    [[nodiscard]] std::size_t unknowns() const { return m_groups.size() * m_items.size(); }
    std::vector<std::size_t> m_items;
    std::vector<Group> m_groups;
    LinearSpan m_span{0};
};

} // namespace soundings::test
