// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/person.h"
#include "core/response/round_record.h"
#include "tests/support/attack/released_words.h"

#include <functional>
#include <vector>

namespace soundings::test {

/// All surveys that so many people could have answered in so many ways, looked through to the last. What is the same in
/// every one of them that is shown alike is known to whoever is shown it; what is not, nobody can work out.
class EverySurvey {
public:
    /// How many people answered in each of the ways.
    using Counts = std::vector<int>;
    using Test = std::function<bool(const Counts&)>;

    /// `ways`: whole people, of one role after the other.
    EverySurvey(QuestionnairePtr questionnaire, std::vector<Person> ways, Asked asked);

    /// Whether one that is shown as `target` is, with as many people in each role, is `isOther`. The test is asked
    /// first: make it cheap.
    [[nodiscard]] bool hasAlike(const Counts& target, const Test& isOther) const;
    /// How many of the surveys of so many people, all without a role, are shown like no other one.
    [[nodiscard]] int alone(int people) const;
    /// The sum of everybody's answers to an item, of one role where it is told.
    [[nodiscard]] int sum(const Counts& counts, std::size_t item, int role = -1) const;
    /// Whether everybody gave the same answer to an item.
    [[nodiscard]] bool isUnanimous(const Counts& counts, std::size_t item) const;

private:
    [[nodiscard]] bool look(std::size_t way, Counts& counts, std::vector<int>& left, const Test& isFound) const;
    QuestionnairePtr m_questionnaire;
    std::vector<Person> m_ways;
    Asked m_asked;
};

} // namespace soundings::test
