// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/rounds/invented_round.h"

namespace soundings::rounds {

/// Answers files as somebody might write them: CSV with any separator, with and without a byte-order mark, cells quoted
/// or not, columns in any order; or JSON with numbers or words.
std::string agreedFile(const Asked& asked, const std::vector<Mark>& marks, Dice& dice);
std::string peopleFile(const Asked& asked, const std::vector<Member>& people, Dice& dice);

} // namespace soundings::rounds
