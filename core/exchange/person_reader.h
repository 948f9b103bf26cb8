// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue_list.h"
#include "core/exchange/people_columns.h"
#include "core/exchange/people_rows.h"
#include "core/exchange/read_people.h"

#include <array>
#include <limits>
#include <string>
#include <unordered_map>

namespace soundings {

/// Turns cells straight into the codes of people, one row after another.
class PersonReader {
public:
    PersonReader(const Questionnaire& questionnaire, IssueList& issues, ReadPeople& result);

    void begin();
    /// `place` is called for a fault only: it makes the place's text.
    template <class Place> void read(const PeopleColumn& column, std::string_view cell, const Place& place)
    {
        if (cell.empty() || (column.kind == PeopleColumnKind::Item && readDigit(column.index, cell)))
            return;
        if (const auto fault = readSlowly(column, cell))
            m_issues.add(*fault, place(), cell);
    }
    void end();
    /// Whether there are more people than there may be; a fault says so, and none after this is taken.
    [[nodiscard]] bool isFull() const { return m_isFull; }
    /// After the last row.
    void finish() { m_rows.finish(); }

private:
    /// Nearly every cell: a single digit that is a point of the scale.
    bool readDigit(std::size_t item, std::string_view cell)
    {
        if (cell.size() != 1)
            return false;
        const Code code = m_digits[static_cast<unsigned char>(cell.front())];
        m_row[item] = code;
        return code != kCodeNotAnswered;
    }
    std::optional<IssueCode> readSlowly(const PeopleColumn& column, std::string_view cell);
    std::optional<IssueCode> readKnown(const PeopleColumn& column, std::string_view text);
    std::optional<IssueCode> readItem(std::size_t index, std::string_view cell);
    std::optional<IssueCode> readRole(std::string_view cell);
    std::optional<IssueCode> readChoice(std::size_t index, std::string_view cell);
    std::optional<IssueCode> readSureness(std::size_t index, std::string_view cell);
    std::optional<IssueCode> readComment(std::string_view cell);

    const Questionnaire& m_questionnaire;
    std::vector<const Item*> m_items;
    std::array<Code, std::numeric_limits<unsigned char>::max() + 1> m_digits{};
    using CodeById = std::unordered_map<std::string, Code>; ///< by the identity of the id
    CodeById m_roles;
    std::vector<CodeById> m_options; ///< of each scenario
    IssueList& m_issues;
    ReadPeople& m_result;
    PeopleRows m_rows;
    std::size_t m_role; ///< its place in a row; the items are before it
    std::size_t m_firstChoice;
    std::size_t m_firstSureness;
    std::size_t m_mostPeople; ///< that the file may have
    bool m_isFull = false;
    Code* m_row = nullptr;
    std::string m_comment;
};

} // namespace soundings
