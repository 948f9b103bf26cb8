// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/sodium_start.h"

#include "core/error.h"

#include <sodium.h>

namespace soundings {

void startSodium()
{
    if (sodium_init() < 0)
        throw Error(ErrorCode::Internal, "libsodium");
}

} // namespace soundings
