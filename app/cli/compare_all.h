// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// `compare --all`: every round as a line, with its trend; of one questionnaire or partner where one is named.
int compareAll(const Options& options, Format format, const Streams& streams);

} // namespace soundings::cli
