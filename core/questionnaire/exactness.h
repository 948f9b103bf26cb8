// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// Whether every score that answers can lead to has a denominator below 2^90, which leaves fractions of 128 bits room
/// for sums over people. A mean divides by the weights of whatever was answered, so the test is the product, over the
/// levels section, kind and whole, of what these sums can become:
///
///     scale × sections × kinds × whole < 2^90
///
/// scale: the least common multiple (lcm) of the points' denominators. At each level: the lcm of all sums that weights
/// of its parts can add to, over all groups of that level. Where one response is scored at a time, a section divides by
/// one sum only; there the product of the full sums is a bound as well, and the smaller of both counts.
bool staysExact(const Questionnaire& questionnaire);

/// Whether the points of the scale are whole numbers of units small enough to be counted: 100 is at most 10^8 of them.
bool isScaleCountable(const Questionnaire& questionnaire);
/// Whether the sums over people of the worth of their choices, and of their confidence, stay exact. A case
/// divides by the number of its statements that were answered, a person by the number of cases; so both are bounded by
/// least common multiples:
///
///     points of the options < 2^53,  statements of a case × cases × scale < 2^90
bool areCasesCountable(const Questionnaire& questionnaire);

} // namespace soundings
