// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/person.h"
#include "tests/support/attack/published.h"

#include <vector>

namespace soundings::test {

/// Guesses at every answer of the people in roles of fewer than ten whose mean was shown, or can be worked out to
/// within a point: that mean.
struct RoleGuesses {
    std::int64_t guesses = 0;
    double right = 0;
    /// How many the smallest distribution that may be published and has the person in it, that of everybody, lets be
    /// right on average: naming what most people said.
    double allowed = 0;
    double variance = 0; ///< of that number
    RoleGuesses& operator+=(const RoleGuesses& other);
    /// By more than chance explains (three standard deviations).
    [[nodiscard]] bool areBetterThanAllowed() const;
};

/// Knows who has which role and who left what out. Items must all weigh 1.
RoleGuesses guessSmallRoles(const Questionnaire& questionnaire, const PublishedSurvey& published,
                            const std::vector<Person>& people);

} // namespace soundings::test
