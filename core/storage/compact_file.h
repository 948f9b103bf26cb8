// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace soundings {

/// Writes every page anew (VACUUM), not inside a transaction. What we delete is overwritten as it is deleted; what
/// another program deleted from the file may lie in free pages and gaps, and only this takes it away. Throws
/// Error{DiskFull}, {Locked}, {WriteFailed}; the file is then as it was.
void compactFile(const Connection& connection);

} // namespace soundings
