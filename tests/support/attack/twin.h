// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/attack/chance.h"
#include "tests/support/attack/reference_publisher.h"

#include <vector>

namespace soundings::test {

/// Other people whose answers differ, of whom the same table is published.
struct Twin {
    std::vector<Person> people;
    int changes = 0; ///< 0: none was found
};

/// Tries random changes and keeps those that the table does not show. Of fewer than ten people everything is other
/// people's.
Twin twinOf(const ReferencePublisher& publisher, const std::vector<Person>& people, Dice& dice, int tries);

} // namespace soundings::test
