// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace soundings {

/// What `check` looks at, in this order.
enum class FileCheck {
    Identity,
    SchemaVersion,
    Integrity,
    ForeignKeys,
    QuestionnairesRead,
    AnswersFit,
    PeopleFit,
    CountsFit
};

struct FileCheckResult {
    FileCheck check;
    bool passed = true;
    std::vector<std::string> findings; ///< places, when it did not pass
};

/// Reads only. Throws Error where the file cannot be opened at all.
std::vector<FileCheckResult> checkFile(const std::string& path);

} // namespace soundings
