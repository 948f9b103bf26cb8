// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// Becomes soundings-report, which links what paints, with the same arguments: returns only where that failed.
int startReport(const std::vector<std::string>& arguments, const Streams& streams);

} // namespace soundings::cli
