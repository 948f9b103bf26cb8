// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/issue.h"
#include "core/pack/envelope.h"
#include "core/pack/opening_reason.h"

#include <optional>
#include <string>

namespace soundings {

/// A file that somebody gave us; `bytes` empty: larger than any pack, unless `unread` says that it could not be read.
struct FileToTake {
    std::string path;
    std::optional<std::string> bytes;
    std::optional<ErrorCode> unread = {};
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
    std::optional<ErrorCode> unread; ///< why it could not be read, where that is the reason
    bool operator==(const TakenFile&) const = default;
};

} // namespace soundings
