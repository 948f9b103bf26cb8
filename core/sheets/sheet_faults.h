// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace soundings {

/// The faults of one sheet file: the first thousand, and how many more there are.
class SheetFaults {
public:
    /// `value` is kept as shownText() makes it.
    void add(IssueCode code, std::string where, std::string_view value = {}, std::size_t limit = 0);
    void add(const Issues& issues);
    [[nodiscard]] bool isEmpty() const { return m_issues.empty(); }
    /// MoreFaultsLeft last, where some are not listed.
    [[nodiscard]] Issues take();

private:
    Issues m_issues;
    std::size_t m_left = 0;
};

/// "cell B12", of the column's index from 0 and the row's number.
std::string cellPlace(std::size_t column, int row);
/// "row 12, column B": the same in a file that has no cell names of its own.
std::string rowAndColumn(std::size_t column, int row);

} // namespace soundings
