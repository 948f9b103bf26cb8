// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/recording.h"

namespace soundings::cli {

/// Stores what many people answered (`record` of a survey).
int recordPeople(const Connection& connection, const Recording& what, const Options& options, const Streams& streams);

} // namespace soundings::cli
