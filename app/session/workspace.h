// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include "core/questionnaire/minimum_group.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/agency.h"
#include "core/response/round.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

struct NewWorkspace {
    QString agency; ///< of a board's workspace the name of its partnership
    QStringList partners; ///< of a board's the agencies
    QString language; ///< "en" or "cy"
    bool isBoard = false;
};

/// What the open file says of the workspace as a whole.
struct Workspace {
    bool isSample = false;
    int minimumGroup = kLeastMinimumGroup; ///< people behind any staff figure, at least
    std::string partnership; ///< of a board's workspace the name of its partnership; empty in an agency's
    Agency ours; ///< in a board's workspace, which has none, without an id and with the partnership's name
    std::vector<Agency> partners; ///< active and retired, by name
    std::vector<Round> rounds; ///< by date
    std::vector<QuestionnairePtr> questionnaires;
    std::string marking; ///< protective marking of every page and document; empty where there is none
    std::optional<Date> retainUntil; ///< see Decisions::isRetentionDue()
    [[nodiscard]] bool isBoard() const { return !partnership.empty(); }
};

/// How the open file stands.
struct FileState {
    QString path;
    bool isReadOnly = false;
    /// The file's name leads to nothing or to another file since it was opened: what is open can be read, nothing is
    /// saved, and Session::failed() has said why. Until Session::settled().
    bool isAstray = false;
    QDateTime savedAt; ///< when the last answer was put on disk; invalid before the first
    QDateTime readAt; ///< when Session::openToRead() read the file; invalid for one that is followed
};

} // namespace soundings
