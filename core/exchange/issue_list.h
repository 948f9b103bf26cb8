// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <string>
#include <string_view>

namespace soundings {

/// Collects the faults of one file. Full after ten thousand: a file with more is not the file it was taken for, and a
/// reader stops there; the last one says so.
class IssueList {
public:
    /// `value` is kept as shownText() makes it.
    void add(IssueCode code, std::string where, std::string_view value = {}, std::size_t limit = 0);
    [[nodiscard]] bool isFull() const { return m_issues.size() > kMost; }
    [[nodiscard]] bool isEmpty() const { return m_issues.empty(); }
    [[nodiscard]] Issues take() { return std::move(m_issues); }

private:
    static constexpr std::size_t kMost = 10'000;
    Issues m_issues;
};

/// The place of a row of a text file: "row 12".
std::string rowPlace(int line);

} // namespace soundings
