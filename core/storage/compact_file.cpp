// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/compact_file.h"

#include "core/storage/query.h"

namespace soundings {

void compactFile(const Connection& connection) { Query(connection, "VACUUM").run(); }

} // namespace soundings
