// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace soundings {

/// This moment as files keep it: "2026-11-30T12:00:00Z".
std::string utcNow();

} // namespace soundings
