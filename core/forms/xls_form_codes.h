// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_codes.h"

namespace soundings {

/// For XLSForm (KoBo, ODK): staff_rules_know_basis, and answers as files of answers name them. A name begins with a
/// letter and has lower-case letters, digits and underscores; none is one that forms keep for themselves ("meta",
/// "start"). Each section stands in a group, and each case with its sureness.
FormCodes xlsFormCodes(const Questionnaire& questionnaire);

/// What a form calls its notes, from 1: the privacy notice, instructions. Some platforms give them back as columns,
/// which are empty throughout.
std::string xlsFormNote(int number);

} // namespace soundings
