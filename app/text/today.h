// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"

namespace soundings {

/// The day it is here.
Date today();

} // namespace soundings
