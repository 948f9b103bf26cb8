// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_codes.h"

namespace soundings {

/// For the form on paper, where a code stands beside each box for whoever types it in, a key each: the points of the
/// scale as they are where all have one digit (else 1, 2, 3 …), d and n for "don't know" and "does not apply", a, b, c
/// … for the options of a case, 1, 2, 3 … for sureness and roles. Questions are 1, 2, 3 …, c1, c1sure …, role and open.
/// From the tenth answer on a code has more than one character.
FormCodes paperCodes(const Questionnaire& questionnaire);

} // namespace soundings
