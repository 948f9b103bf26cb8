// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/suppression.h"

#include <algorithm>
#include <numeric>

namespace soundings {

namespace {

bool contains(const std::vector<std::size_t>& parts, std::size_t part)
{
    return std::find(parts.begin(), parts.end(), part) != parts.end();
}

std::int64_t total(const std::vector<std::int64_t>& sizes, const std::vector<std::size_t>& parts)
{
    std::int64_t people = 0;
    for (const std::size_t part : parts)
        people += sizes[part];
    return people;
}

} // namespace

Suppression suppress(const std::vector<std::int64_t>& sizes, int minimum)
{
    return suppress(sizes, minimum, {}, [](const auto&) { return true; });
}

Suppression suppress(const std::vector<std::int64_t>& sizes, int minimum, const std::vector<std::size_t>& alsoHidden,
                     const std::function<bool(const std::vector<std::size_t>&)>& isSafe)
{
    Suppression result;
    for (std::size_t part = 0; part < sizes.size(); ++part) {
        if (sizes[part] == 0)
            continue;
        const bool isHidden = sizes[part] < minimum || contains(alsoHidden, part);
        (isHidden ? result.hidden : result.shown).push_back(part);
    }
    const auto isEnough = [&] {
        return result.hidden.empty()
            || (result.hidden.size() >= 2 && total(sizes, result.hidden) >= minimum && isSafe(result.hidden));
    };
    while (!isEnough() && !result.shown.empty()) {
        const auto next = std::min_element(result.shown.begin(), result.shown.end(),
                                           [&](std::size_t a, std::size_t b) { return sizes[a] < sizes[b]; });
        result.hidden.push_back(*next);
        result.shown.erase(next);
    }
    std::sort(result.hidden.begin(), result.hidden.end());
    result.totalShown = std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0}) >= minimum;
    return result;
}

} // namespace soundings
