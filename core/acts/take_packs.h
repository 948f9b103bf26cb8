// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/pack/envelope.h"
#include "core/pack/opening_reason.h"
#include "core/storage/connection.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// A file that somebody gave us; `bytes` empty: larger than any pack.
struct FileToTake {
    std::string path;
    std::optional<std::string> bytes;
};

enum class TakenAs { New, Unchanged, Newer, Older, Refused };

/// What became of one file.
struct TakenFile {
    std::string path;
    std::optional<SignedKind> kind; ///< empty where it cannot be told
    TakenAs result = TakenAs::Refused;
    std::string agency; ///< whose pack, or who invites; empty where that cannot be believed
    std::string round; ///< its label; likewise
    std::optional<OpeningReason> reason; ///< why it was refused, or what else there is to know
    std::string detail; ///< what the reason is about: a name, a questionnaire
    Issues faults; ///< of what stands in it, where that is the reason
    std::string fingerprint; ///< of the key that signed it; empty where nothing is signed
    std::string knownFingerprint; ///< where another key of the agency is known
    bool operator==(const TakenFile&) const = default;
};

struct TakeChoice {
    std::optional<std::string> passphrase; ///< for files that are sealed by one
    std::vector<std::string> acceptedKeys; ///< fingerprints of keys that may take the place of known ones
};

/// Opens invitations and packs, in the order of the files in what it returns. Invitations are taken first, and packs by
/// their numbers, so that the order changes nothing. Nothing of a file that is refused is stored; but two different
/// packs with one number speak for neither, and the first goes when the second is met. `progress` is told of each file
/// that is done.
std::vector<TakenFile> takeFiles(const Transaction& transaction, const std::vector<FileToTake>& files,
                                 const TakeChoice& choice, const std::string& nowUtc,
                                 const std::function<void(std::size_t done)>& progress = {});

} // namespace soundings
