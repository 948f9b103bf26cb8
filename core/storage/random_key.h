// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace soundings {

/// 16 bytes from the system's source of randomness: a key that says nothing of order or time.
std::string randomKey();

} // namespace soundings
