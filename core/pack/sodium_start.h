// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings {

/// To be called before anything of libsodium; again costs nothing. Throws Error{Internal} where the system has no
/// source of randomness.
void startSodium();

} // namespace soundings
