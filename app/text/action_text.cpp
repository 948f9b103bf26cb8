// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/action_text.h"

#include "app/text/due_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ActionText {
    Q_DECLARE_TR_FUNCTIONS(ActionText)
};

} // namespace

QString actionStatusText(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return ActionText::tr("Open", "an action");
    case ActionStatus::Doing:
        return ActionText::tr("Being done", "an action");
    case ActionStatus::Done:
        return ActionText::tr("Done", "an action");
    case ActionStatus::Dropped:
        break;
    }
    return ActionText::tr("Dropped", "an action");
}

QStringList actionFacts(const Action& action, const Date& today)
{
    const bool isMissed = isUnfinished(action);
    QStringList facts;
    if (action.due)
        facts << dueText(action, today);
    else if (isMissed)
        facts << ActionText::tr("No due day yet");
    if (!action.owner.empty())
        facts << QString::fromStdString(action.owner);
    else if (isMissed)
        facts << ActionText::tr("No owner yet");
    return facts;
}

QString movementText(Movement movement)
{
    switch (movement) {
    case Movement::NotSeenYet:
        return ActionText::tr("Not answered again yet");
    case Movement::Better:
        return ActionText::tr("Better", "an answer");
    case Movement::Same:
        return ActionText::tr("The same", "an answer");
    case Movement::Worse:
        return ActionText::tr("Worse", "an answer");
    case Movement::CannotSay:
        break;
    }
    return {};
}

} // namespace soundings
