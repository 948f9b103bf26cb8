// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// `import`: opens packs and invitations.
int importFiles(const Options& options, const Streams& streams);

} // namespace soundings::cli
