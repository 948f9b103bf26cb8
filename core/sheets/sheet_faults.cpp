// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheet_faults.h"

#include "core/sheets/sheet.h"
#include "core/sheets/sheet_limits.h"
#include "core/text_identity.h"

#include <utility>

namespace soundings {

void SheetFaults::add(IssueCode code, std::string where, std::string_view value, std::size_t limit)
{
    if (m_issues.size() < kMostListedFaults)
        m_issues.push_back({code, std::move(where), shownText(value), limit});
    else
        ++m_left;
}

void SheetFaults::add(const Issues& issues)
{
    for (const Issue& issue : issues)
        add(issue.code, issue.where, issue.value, issue.limit);
}

Issues SheetFaults::take()
{
    if (m_left > 0)
        m_issues.push_back({IssueCode::MoreFaultsLeft, {}, {}, m_left});
    m_left = 0;
    return std::exchange(m_issues, {});
}

std::string cellPlace(std::size_t column, int row) { return "cell " + columnLetter(column) + std::to_string(row); }

std::string rowAndColumn(std::size_t column, int row)
{
    return "row " + std::to_string(row) + ", column " + columnLetter(column);
}

} // namespace soundings
