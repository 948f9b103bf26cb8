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
    QString agency;
    QStringList partners;
    QString language; ///< "en" or "cy"
};

/// What the open file says of the workspace as a whole.
struct Workspace {
    bool isSample = false;
    int minimumGroup = kLeastMinimumGroup; ///< people behind any staff figure, at least
    Agency ours;
    std::vector<Agency> partners; ///< active and retired, by name
    std::vector<Round> rounds; ///< by date
    std::vector<QuestionnairePtr> questionnaires;
    std::string marking; ///< protective marking of every page and document; empty where there is none
    std::optional<Date> retainUntil; ///< see Decisions::isRetentionDue()
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
