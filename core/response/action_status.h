// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/action.h"

#include <optional>
#include <string_view>

namespace soundings {

/// The word that files and the command line have for it: "open", "doing", "done", "dropped".
const char* idOf(ActionStatus status);
std::optional<ActionStatus> actionStatusOf(std::string_view id);

} // namespace soundings
