// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <functional>
#include <string>

namespace soundings {

/// Makes a new workspace, as Connection::create() does, in the place of the file at `path`, which stays as it is until
/// the new one is whole; then `release` is called, to let go of the old one where this program has it open. One of the
/// two is at `path` at any moment. Throws as create() does, and Error{FileExists} where a transaction of the old one is
/// left.
Connection replaceWorkspace(const std::string& path, Sharing sharing, const Connection::Fill& fill,
                            const std::function<void()>& release);

} // namespace soundings
