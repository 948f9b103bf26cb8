// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/taken_file.h"
#include "core/progress_listener.h"
#include "core/storage/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

struct TakeChoice {
    std::optional<std::string> passphrase; ///< for files that are sealed by one
    std::vector<std::string> acceptedKeys; ///< fingerprints of keys that may take the place of known ones
};

/// Opens invitations and packs, in the order of the files in what it returns. Invitations are taken first, and packs by
/// their numbers, so that the order changes nothing. Nothing of a file that is refused is stored; but two different
/// packs with one number speak for neither, and the first goes when the second is met. Throws Error{Interrupted} where
/// `progress` says so.
std::vector<TakenFile> takeFiles(const Transaction& transaction, const std::vector<FileToTake>& files,
                                 const TakeChoice& choice, const std::string& nowUtc,
                                 const ProgressListener& progress = {});

} // namespace soundings
