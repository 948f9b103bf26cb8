// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// What `action export` does: here, because other verbs should not wait for what writes workbooks to be loaded.
int exportActions(const Options& options, const Streams& streams);

} // namespace soundings::cli
