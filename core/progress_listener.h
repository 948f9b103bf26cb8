// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace soundings {

/// Called now and then while something long goes on, with how far it is: 0..1. False stops it: throws
/// Error{Interrupted}.
using ProgressListener = std::function<bool(double)>;

} // namespace soundings
