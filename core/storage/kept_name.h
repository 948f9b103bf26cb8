// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace soundings {

/// The name of an agency or the label of a round as it is kept: without white space at its ends. Throws
/// Error{NameEmpty}, {NameTooLong} over kLongestName characters, or {NameUnprintable} where it has line breaks or other
/// control characters in it, which would break up lists, reports and file names.
std::string keptName(const std::string& typed);

} // namespace soundings
