// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// What the verb `survey` does: here, because other verbs should not wait for what it needs to be loaded.
int surveyWork(const Options& options, const Streams& streams);

} // namespace soundings::cli
