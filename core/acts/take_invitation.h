// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/taking.h"

namespace soundings {

/// Makes the round and the agencies that are invited, or says in `file` why not.
void takeInvitation(const Taking& taking, const SignedContent& content, TakenFile& file);

} // namespace soundings
