// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/release/closing.h"
#include "core/response/round.h"

#include <optional>
#include <vector>

namespace soundings {

class ExchangeActs;
class Prompts;
class Session;

/// Closing, reopening and removing a round, with the questions asked before. From the menu, from Home and from Partners
/// alike.
class RoundActs final : public QObject {
    Q_OBJECT
public:
    RoundActs(Session& session, Prompts& prompts, QObject* parent);
    /// What of a round goes to other workspaces, and comes from them.
    [[nodiscard]] ExchangeActs& exchange() const { return *m_exchange; }
    void close(const Round& round);
    void reopen(const Round& round);
    /// With everything in it, past what undo brings back.
    void removeForGood(const Round& round);

Q_SIGNALS:
    void said(const QString& message);
    /// Something was done, but not all of it: what to do then.
    void warned(const QString& message);
    /// A round is closed, and this is said.
    void closed(const soundings::RoundId& round);

private:
    std::optional<std::vector<ClosingChoices>> askClosing(const Round& round);
    Session& m_session;
    Prompts& m_prompts;
    ExchangeActs* m_exchange;
};

} // namespace soundings
