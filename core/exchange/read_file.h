// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace soundings {

/// The bytes of a user's file. Throws Error: FileNotFound, FileIsDirectory, NoPermission, ReadFailed.
std::string readFile(const std::string& path);

} // namespace soundings
