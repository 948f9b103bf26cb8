// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// `sample --board`: makes the workspace of the sample partnership's board.
int sampleBoard(const Options& options, const Streams& streams);

} // namespace soundings::cli
