// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/decisions.h"

#include "app/session/acts.h"
#include "app/session/session.h"
#include "core/storage/action_table.h"
#include "core/storage/check_set_aside_table.h"
#include "core/storage/load_round.h"
#include "core/storage/read_file_sheet.h"
#include "core/storage/workspace_table.h"

#include <algorithm>
#include <utility>

namespace soundings {

/// The action comes where it is not and goes where it is: adding, removing and the undo of both.
static Acts::Act actionComingOrGoing(const Action& action, bool isThereNow)
{
    auto isThere = std::make_shared<bool>(isThereNow);
    auto value = std::make_shared<Action>(action);
    return [=](const Transaction& transaction) {
        *value = *isThere ? deleteAction(transaction, value->id) : insertAction(transaction, *value);
        *isThere = !*isThere;
        return Changes{.decisions = true};
    };
}

std::vector<FollowedAction> Decisions::actions() const
{
    return m_acts.read([&](const Connection& file) {
        const std::vector<Action> all = soundings::actions(file);
        return followActions(
            all, all.empty() || m_session.workspace().isBoard() ? std::vector<RoundRecord>() : loadRounds(file));
    });
}

std::vector<Action> Decisions::actionList() const
{
    return m_acts.read([](const Connection& file) { return soundings::actions(file); });
}

bool Decisions::add(const Action& action)
{
    return m_acts.undoable(Session::tr("adding an action"), actionComingOrGoing(action, false));
}

bool Decisions::change(const Action& action)
{
    auto value = std::make_shared<Action>(action);
    return m_acts.undoable(Session::tr("changing an action"), [value](const Transaction& transaction) {
        *value = exchangeAction(transaction, *value);
        return Changes{.decisions = true};
    });
}

bool Decisions::remove(ActionId id)
{
    Action action;
    action.id = id;
    return m_acts.undoable(Session::tr("removing an action"), actionComingOrGoing(action, true));
}

std::vector<CheckSetAside> Decisions::checksSetAside(const RoundId& round) const
{
    return m_acts.read([&](const Connection& file) { return soundings::checksSetAside(file, round); });
}

bool Decisions::setAside(const RoundId& round, std::vector<CheckSetAside> checks)
{
    const bool isAgain = std::all_of(checks.begin(), checks.end(), [](const auto& one) { return one.reason.empty(); });
    const QString text = isAgain ? Session::tr("asking a check again") : Session::tr("setting a check aside");
    auto held = std::make_shared<std::vector<CheckSetAside>>(std::move(checks));
    return m_acts.undoable(text, [round, held](const Transaction& transaction) {
        for (CheckSetAside& one : *held)
            one.reason = exchangeSetAside(transaction, round, one, one.reason);
        return Changes{.decisions = true};
    });
}

bool Decisions::setMarking(const QString& marking)
{
    auto value = std::make_shared<std::string>(marking.toStdString());
    return m_acts.undoable(Session::tr("changing the marking"), [value](const Transaction& transaction) {
        *value = exchangeMarking(transaction, *value);
        return Changes{.decisions = true};
    });
}

bool Decisions::setRetention(const std::optional<Date>& until)
{
    auto value = std::make_shared<std::optional<Date>>(until);
    return m_acts.undoable(Session::tr("changing how long the file is kept"), [value](const Transaction& transaction) {
        *value = exchangeRetention(transaction, *value);
        return Changes{.decisions = true};
    });
}

bool Decisions::isRetentionDue(const Date& today) const
{
    return m_acts.read([&](const Connection& file) { return retentionIsDue(workspaceFacts(file), today); });
}

FileSheet Decisions::fileSheet() const
{
    return m_acts.read([](const Connection& file) { return soundings::fileSheet(file); });
}

} // namespace soundings
