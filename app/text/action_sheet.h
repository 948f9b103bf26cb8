// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/planning/followed_action.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/agency.h"
#include "core/response/file_sheet.h"
#include "core/response/round.h"

#include <optional>
#include <vector>

namespace soundings {

/// One action in words, as lists and files show it. What there is none of is empty.
struct ActionRow {
    ActionId id = 0;
    QString text;
    QString item; ///< id: "gov.strategy.shared-purpose"
    QString question; ///< the item's words
    QString partner; ///< name
    QString owner;
    std::optional<Date> due;
    ActionStatus status = ActionStatus::Open;
    QString note;
    QString round; ///< label
    Movement movement = Movement::CannotSay;
};

/// All actions of a workspace, with what every output of it carries.
struct ActionSheet {
    QString agency; ///< our name
    QString key; ///< our agency's UUID: with it an action's id means the same everywhere
    QString marking; ///< empty where none
    std::optional<Date> retainUntil;
    bool sample = false; ///< invented data
    std::vector<ActionRow> rows;
};

/// Words to go with the actions of a workspace.
struct ActionNames {
    std::vector<Agency> agencies; ///< ours, too
    std::vector<Round> rounds;
    std::vector<QuestionnairePtr> questionnaires;
};

/// In the order of the actions; questions in the program's language.
ActionSheet actionSheet(const std::vector<FollowedAction>& actions, const ActionNames& names, const FileSheet& file,
                        bool isSample);

} // namespace soundings
