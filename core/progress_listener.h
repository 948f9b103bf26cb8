// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace soundings {

/// Called at intervals during a long task with the part done, 0..1. Returning false stops the task with
/// Error{Interrupted}.
using ProgressListener = std::function<bool(double)>;

} // namespace soundings
