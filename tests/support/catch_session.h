// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings::test {

/// Runs what the command line asks for and returns the exit code. `beforeTests` makes what tests need and is called
/// unless tests are only listed; it may be null.
int runTests(int argc, char* argv[], void (*beforeTests)());

} // namespace soundings::test
