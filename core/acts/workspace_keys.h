// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/agency_key.h"
#include "core/storage/connection.h"

namespace soundings {

/// The keys of this workspace, made where it has none yet.
SignKeys ensureKeys(const Transaction& transaction);

} // namespace soundings
