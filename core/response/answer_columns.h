// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"

#include <cstddef>
#include <vector>

namespace soundings {

using CodeColumn = std::vector<Code>;

/// The answers of many people, a byte each, column by column (STATISTICS.md section 8). Every column has one code a
/// person; the codes are those of Person. The order of the people means nothing.
struct AnswerColumns {
    std::size_t people = 0;
    std::vector<CodeColumn> items; ///< one per item in the order of the questionnaire
    CodeColumn roles;
    std::vector<CodeColumn> choices; ///< one per scenario
    std::vector<CodeColumn> sureness; ///< one per scenario

    /// The columns a questionnaire needs, without people.
    static AnswerColumns emptyFor(const Questionnaire& questionnaire);
    /// What is missing at the end of one of the person's lists counts as not answered.
    void add(const Person& person);
    void reserve(std::size_t count);
    [[nodiscard]] Person person(std::size_t index) const;
    /// Every column, in the order the file keeps them: items, role, choices, sureness.
    [[nodiscard]] std::vector<CodeColumn*> all();
    [[nodiscard]] std::vector<const CodeColumn*> all() const;
    bool operator==(const AnswerColumns&) const = default;
};

AnswerColumns columnsOf(const Questionnaire& questionnaire, const std::vector<Person>& people);

} // namespace soundings
