// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/issue_list.h"

#include "core/exchange/utf8.h"

namespace soundings {

namespace {

std::string shortened(std::string_view value)
{
    constexpr std::size_t kMostCharacters = 80;
    const std::size_t length = prefixLength(value, kMostCharacters);
    if (length == value.size())
        return std::string(value);
    return std::string(value.substr(0, prefixLength(value, kMostCharacters - 1))) + "\u2026";
}

} // namespace

void IssueList::add(IssueCode code, std::string where, std::string_view value)
{
    if (m_issues.size() < kMost)
        m_issues.push_back({code, std::move(where), shortened(value)});
    else if (!isFull())
        m_issues.push_back({IssueCode::MoreFaults, std::move(where), {}});
}

std::string rowPlace(int line) { return "row " + std::to_string(line); }

} // namespace soundings
