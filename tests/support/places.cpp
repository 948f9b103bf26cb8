// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

namespace soundings::test {

std::string sourceDir() { return SOUNDINGS_SOURCE_DIR; }
std::string testData() { return SOUNDINGS_TEST_DATA; }

} // namespace soundings::test
