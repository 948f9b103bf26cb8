// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace soundings {

/// What `check` asks of the content (check_file.h) is asked of every file that is opened, so that no answer is shown or
/// left out that is none. Throws Error{Damaged} with the places, a line each.
void requireSound(const Connection& connection);

} // namespace soundings
