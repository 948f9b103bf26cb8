// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/catch_session.h"

namespace soundings::test {

int runTests(int argc, char* argv[], void (*beforeTests)())
{
    Catch::Session session;
    if (const int wrong = session.applyCommandLine(argc, argv); wrong != 0)
        return wrong;
    const auto& config = session.configData();
    const bool isList = config.listTests || config.listTestNamesOnly || config.listTags || config.listReporters;
    if (!isList && beforeTests != nullptr)
        beforeTests();
    return session.run();
}

} // namespace soundings::test
