// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace soundings {

/// What `check` looks at, in this order.
enum class FileCheck {
    Identity,
    SchemaVersion,
    Schema,
    Integrity,
    ForeignKeys,
    WorkspaceFits,
    QuestionnairesRead,
    AnswersFit,
    PeopleFit,
    ReleasesFit,
    ActionsFit,
    PacksFit
};

struct FileCheckResult {
    FileCheck check;
    bool passed = true;
    std::vector<std::string> findings; ///< places, when it did not pass
    std::vector<std::string> notes; ///< places that are worth knowing and no fault: a questionnaire nothing uses
};

/// Looks through a private copy in memory, brought up to date if it is older; the file is read once and never written.
/// A file that passes opens, and one that opens passes. Throws Error where it cannot be opened at all.
std::vector<FileCheckResult> checkFile(const std::string& path);

} // namespace soundings
