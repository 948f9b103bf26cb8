// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// All that soundings-report does, for a program that links it.
Elsewhere drawnHere();

} // namespace soundings::cli
