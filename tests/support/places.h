// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace soundings::test {

/// Where things are on this machine. Compiled once (places.cpp), so that every other test compiles to the same wherever
/// the project lies, and a compiler's cache serves all copies of it.
std::string sourceDir();
std::string testData(); ///< tests/data

} // namespace soundings::test
