// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace soundings::cli {

/// Runs a command line on standard output and error, to the exit code of the process.
int runProgram(const std::vector<std::string>& arguments, const Elsewhere& elsewhere);

} // namespace soundings::cli
