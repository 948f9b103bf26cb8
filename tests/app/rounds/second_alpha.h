// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/rounds/second_publisher.h"

namespace soundings::rounds {

/// Of each section Cronbach's alpha, rounded as published, where it is. The statements are in the table.
std::vector<std::optional<int>> publishAlphas(const Asked& asked, const std::vector<Member>& people,
                                              const Table& table);

/// The variance of values of which there are so many each; of n − 1.
Exact varianceOf(const std::vector<int>& people, const std::vector<Exact>& values);

} // namespace soundings::rounds
