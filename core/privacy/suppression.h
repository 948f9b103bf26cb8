// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace soundings {

/// Which parts of a shown total must be hidden so that no few people can be had by subtraction (STATISTICS.md section
/// 7.3): all with 1 to minimum − 1 people, then the next smallest until the hidden ones are at least two with at least
/// `minimum` people together, or there is nothing left to show. Parts without people are never among them.
struct Suppression {
    std::vector<std::size_t> hidden; ///< rising
    std::vector<std::size_t> shown; ///< rising
    bool totalShown = true;
};
Suppression suppress(const std::vector<std::int64_t>& sizes, int minimum);

/// The same, going on until `isSafe` says of the hidden parts that their total tells nothing about every one in it.
/// Parts in `alsoHidden` are hidden whatever their size.
Suppression suppress(const std::vector<std::int64_t>& sizes, int minimum, const std::vector<std::size_t>& alsoHidden,
                     const std::function<bool(const std::vector<std::size_t>&)>& isSafe);

} // namespace soundings
