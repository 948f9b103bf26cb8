// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/action_lines.h"

#include "app/session/session.h"
#include "app/text/action_text.h"
#include "app/text/due_text.h"
#include "app/text/language.h"
#include "app/text/score_text.h"
#include "app/text/today.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct ActionLines {
    Q_DECLARE_TR_FUNCTIONS(ActionLines)
};

bool asks(const QuestionnairePtr& questionnaire, const Action& action)
{
    return questionnaire->id == action.questionnaire && questionnaire->findItem(action.item) != nullptr;
}

QuestionnairePtr usedIn(const RoundRecord& record, const Action& action)
{
    for (const ConsensusRecord& one : record.consensus)
        if (asks(one.questionnaire, action))
            return one.questionnaire;
    for (const SurveyRecord& one : record.surveys)
        if (asks(one.questionnaire, action))
            return one.questionnaire;
    for (const PartnerRecord& one : record.partners)
        if (asks(one.questionnaire, action))
            return one.questionnaire;
    return {};
}

QString answerSince(const Session& session, const FollowedAction& followed)
{
    const QString movement = movementText(followed.movement);
    const QuestionnairePtr asked = questionnaireOf(session, followed.action);
    const Item* item = asked ? asked->findItem(followed.action.item) : nullptr;
    if (movement.isEmpty() || item == nullptr || !followed.before || !followed.now)
        return movement;
    return ActionLines::tr("%1: ‘%2’ then, ‘%3’ now", "better or worse; answers")
        .arg(movement, answerText(*asked, *item, *followed.before), answerText(*asked, *item, *followed.now));
}

} // namespace

bool passes(const Action& action, ActionFilter filter)
{
    switch (filter) {
    case ActionFilter::Unfinished:
        return isUnfinished(action);
    case ActionFilter::Done:
        return action.status == ActionStatus::Done;
    case ActionFilter::Dropped:
        return action.status == ActionStatus::Dropped;
    case ActionFilter::Overdue:
        return dueState(action, today()) == DueState::Overdue;
    case ActionFilter::All:
        break;
    }
    return true;
}

QuestionnairePtr questionnaireOf(const Session& session, const Action& action)
{
    for (const QuestionnairePtr& known : session.workspace().questionnaires)
        if (asks(known, action))
            return known;
    if (action.item.isEmpty() || action.round.isEmpty())
        return {};
    return usedIn(session.rounds().record(action.round), action);
}

QString partnerName(const Session& session, const AgencyId& partner)
{
    for (const Agency& one : session.workspace().partners)
        if (one.id == partner)
            return QString::fromStdString(one.name);
    return {};
}

QString questionOf(const Session& session, const Action& action)
{
    if (action.item.isEmpty())
        return {};
    const QuestionnairePtr asked = questionnaireOf(session, action);
    if (!asked)
        return QString::fromStdString(action.item.value);
    return shown(asked->findItem(action.item)->text,
                 {partnerName(session, action.about), QString::fromStdString(session.workspace().ours.name)});
}

std::vector<ActionLine> actionLines(const Session& session)
{
    std::vector<ActionLine> lines;
    for (const FollowedAction& followed : session.decisions().actions())
        lines.push_back({followed.action, questionOf(session, followed.action),
                         partnerName(session, followed.action.about), answerSince(session, followed)});
    std::stable_sort(lines.begin(), lines.end(), [](const ActionLine& one, const ActionLine& other) {
        return isDueBefore(one.action, other.action);
    });
    return lines;
}

} // namespace soundings
