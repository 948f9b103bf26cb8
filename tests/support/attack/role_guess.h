// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/attack/reference_publisher.h"

#include <vector>

namespace soundings::test {

/// Guesses at what each person of a small role answered.
struct RoleGuesses {
    int guesses = 0;
    int right = 0;
    double allowed = 0; ///< right, had the answer been guessed that most gave of the groups that may be shown
    RoleGuesses& operator+=(const RoleGuesses& other);
    /// By more than two in a hundred.
    [[nodiscard]] bool areBetterThanAllowed() const { return right > allowed + 0.02 * guesses; }
};

/// Of everybody in a role of fewer than ten, by what the table says of the role: its row, that of the other roles
/// together, or what the shown roles leave over.
RoleGuesses guessSmallRoles(const ReferencePublisher& publisher, const std::vector<Person>& people);

} // namespace soundings::test
