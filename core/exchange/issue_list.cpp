// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/issue_list.h"

#include "core/text_identity.h"

namespace soundings {

void IssueList::add(IssueCode code, std::string where, std::string_view value, std::size_t limit)
{
    if (m_issues.size() < kMost)
        m_issues.push_back({code, std::move(where), shownText(value), limit});
    else if (!isFull())
        m_issues.push_back({IssueCode::MoreFaults, std::move(where), {}});
}

std::string rowPlace(int line) { return "row " + std::to_string(line); }

} // namespace soundings
