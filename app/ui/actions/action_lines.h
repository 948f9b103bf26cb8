// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/planning/followed_action.h"
#include "core/questionnaire/questionnaire.h"

#include <vector>

namespace soundings {

class Session;

/// Which actions are seen.
enum class ActionFilter { Unfinished, All, Done, Dropped, Overdue };
bool passes(const Action& action, ActionFilter filter);

/// An action in the words of its row. What there is none of is empty.
struct ActionLine {
    Action action;
    QString question; ///< that it is meant to move, with the partner's name in it
    QString partner;
    QString answerSince; ///< "Better: ‘Partly’ then, ‘Mostly’ now"
};

/// Due soonest first.
std::vector<ActionLine> actionLines(const Session& session);
/// The questionnaire of the action's question, in the version of its round where a later one has dropped it; null where
/// there is none.
QuestionnairePtr questionnaireOf(const Session& session, const Action& action);
/// The question that an action is meant to move, with names; empty where none.
QString questionOf(const Session& session, const Action& action);
QString partnerName(const Session& session, const AgencyId& partner);

} // namespace soundings
