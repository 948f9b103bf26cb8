// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/findings.h"

namespace soundings {

/// Actions, and checks set aside, that nobody can have entered: texts that are longer than they can be typed, days that
/// are none, items that their questionnaire does not have where it is in the file.
Findings actionFaults(const Connection& connection);

} // namespace soundings
