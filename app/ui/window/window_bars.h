// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/ui/page.h"

class QMainWindow;

namespace soundings {

class Menus;
class Rail;
class Session;
class StatusLine;
class Toolbar;

/// What stands around the pages and follows what is open: title, menus, toolbar, rail, status line.
class WindowBars final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Menus& menus;
        Rail& rail;
        StatusLine& status;
    };
    WindowBars(QMainWindow& window, Session& session, const Parts& parts);
    void refresh();
    /// The line and the title alone, for what changes often.
    void refreshState();
    /// Later, because it is often a menu's own action that asks for it; and once, however many ask.
    void rebuildMenusSoon();
    /// Once the window stands: icons take time.
    void addToolbar();
    /// Whoever is only to answer is not led elsewhere, by a slip of the hand or otherwise.
    void attend(Attendance who);

private:
    [[nodiscard]] QString title() const;
    void showToolbar();
    QMainWindow& m_window;
    Session& m_session;
    Parts m_parts;
    Toolbar* m_toolbar = nullptr;
    Attendance m_attendance = Attendance::Officer;
    bool m_areMenusStale = false;
};

} // namespace soundings
