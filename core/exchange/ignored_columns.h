// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace soundings {

/// The columns (of JSON: fields) that somebody leaves out on purpose, because nothing of ours is in them.
class IgnoredColumns {
public:
    /// Each text is a name as a message shows it, or several with commas, quoted as RFC 4180 where they have commas.
    explicit IgnoredColumns(const std::vector<std::string>& given);
    /// By identityOf(); a name that messages cut short, also by what they show.
    [[nodiscard]] bool has(std::string_view name) const;

private:
    void add(std::string_view name);
    std::unordered_set<std::string> m_identities;
};

} // namespace soundings
