// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "core/response/round.h"

namespace soundings {

class Prompts;
class Session;

/// The dialogs about what goes to other workspaces and comes from them. From the menus, Home and Partners alike.
class ExchangeActs final : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over `window`, and files can be dropped on it from then on; null: over none.
    ExchangeActs(Session& session, Prompts& prompts, QWidget* window, QObject* parent);
    void invite(const Round& round);
    void give(const Round& round);
    void openPacks();
    void openPaths(const QStringList& paths);
    void showKey();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool mayTake() const;
    Session& m_session;
    Prompts& m_prompts;
    QWidget* m_window;
};

} // namespace soundings
