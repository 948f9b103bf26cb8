// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <string>
#include <vector>

namespace soundings::cli {

/// Runs one command line (without the program's name) and returns the exit code. Needs a QCoreApplication for Welsh.
int runCommandLine(const std::vector<std::string>& arguments, const Streams& streams, const Elsewhere& elsewhere);

} // namespace soundings::cli
