// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace soundings {

/// The name of an agency or the label of a round as it is kept: tidied(). Throws Error{NameEmpty}, {NameTooLong} over
/// kLongestName characters, or {NameUnprintable} where it has line breaks or other hidden characters in it, which would
/// break up lists and reports, or make two names look like one.
std::string keptName(const std::string& typed);

} // namespace soundings
