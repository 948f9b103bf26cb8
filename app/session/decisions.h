// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/planning/followed_action.h"
#include "core/response/check_set_aside.h"
#include "core/response/file_sheet.h"

#include <optional>
#include <vector>

namespace soundings {

class Acts;
class Session;

/// What is done about results, and how long the open file is kept. Acts return false on failure, as in Session; all can
/// be undone.
class Decisions {
public:
    Decisions(Session& session, Acts& acts) : m_session(session), m_acts(acts) { }

    /// In the order they were added in, each beside the answer it was meant to move.
    [[nodiscard]] std::vector<FollowedAction> actions() const;
    /// The same alone, which reads no round.
    [[nodiscard]] std::vector<Action> actionList() const;
    bool add(const Action& action);
    /// The action of this id is this one from now on.
    bool change(const Action& action);
    bool remove(ActionId id);

    [[nodiscard]] std::vector<CheckSetAside> checksSetAside(const RoundId& round) const;
    /// One act: all of them are set aside, or asked again where the reason is empty. None of them nothing is done.
    bool setAside(const RoundId& round, std::vector<CheckSetAside> checks);

    bool setMarking(const QString& marking); ///< empty for none
    bool setRetention(const std::optional<Date>& until);
    /// Whether the day has come on which somebody should decide whether the file is still needed.
    [[nodiscard]] bool isRetentionDue(const Date& today) const;
    [[nodiscard]] FileSheet fileSheet() const;

private:
    Session& m_session;
    Acts& m_acts;
};

} // namespace soundings
