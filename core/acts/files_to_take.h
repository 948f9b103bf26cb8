// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/taken_file.h"

#include <string>
#include <vector>

namespace soundings {

/// The files at these paths, read: of a folder the packs and invitations that lie in it, by name. What cannot be read
/// is among them with the reason and keeps nobody from the others; so is a folder with nothing to open
/// (ErrorCode::FileIsDirectory).
std::vector<FileToTake> filesToTake(const std::vector<std::string>& paths);

} // namespace soundings
