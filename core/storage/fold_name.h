// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace soundings {

/// Without white space (also no-break spaces) at its ends.
std::string trimmed(const std::string& text);
/// The form in which two names are equal if they differ only in case and in white space at their ends: "Cyngor Tŵr" and
/// "CYNGOR TŴR". Knows the letters of Latin-1, Latin Extended-A and Latin Extended Additional; others count as they
/// stand.
std::string foldedName(const std::string& name);

} // namespace soundings
