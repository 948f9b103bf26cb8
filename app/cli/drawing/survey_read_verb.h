// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// What `survey read` does.
int surveyRead(const Options& options, const Streams& streams);

} // namespace soundings::cli
