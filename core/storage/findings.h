// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/issue.h"

#include <string>
#include <vector>

namespace soundings {

/// A fault as one finding: its place, and what stands there.
inline std::string findingOf(const Issue& fault)
{
    return fault.where + (fault.value.empty() ? "" : ": " + fault.value);
}

/// Places in a workspace where a rule is broken. At most kMost of them, and then "…".
class Findings {
public:
    static constexpr std::size_t kMost = 100;

    void add(std::string place)
    {
        if (m_places.size() < kMost)
            m_places.push_back(std::move(place));
        else if (m_places.size() == kMost)
            m_places.emplace_back("\u2026");
    }
    /// What cannot be read at all is one finding, not the end of the search.
    template <class Work> void collect(const std::string& place, Work&& work)
    {
        try {
            work();
        } catch (const Error& error) {
            add(place + ": " + error.detail());
        }
    }
    [[nodiscard]] const std::vector<std::string>& places() const { return m_places; }

private:
    std::vector<std::string> m_places;
};

} // namespace soundings
