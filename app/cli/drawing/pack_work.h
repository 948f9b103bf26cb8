// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// `invite`, `export`, `import`, `key` and `sample --board`, as the option "verb" says, which only the program itself
/// sets.
int packWork(const Options& options, const Streams& streams);

} // namespace soundings::cli
