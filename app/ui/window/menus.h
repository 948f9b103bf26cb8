// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "app/ui/page.h"
#include "app/ui/place.h"

class QAction;
class QMenu;
class QMenuBar;

namespace soundings {

class AppearanceActs;
class FileActs;
class Prompts;
class RoundActs;
class Session;

/// The menu bar, rebuilt whenever a menu would change: another language, workspace, round or recent
/// file.
class Menus final : public QObject {
    Q_OBJECT
public:
    struct Acts {
        FileActs& file;
        RoundActs& round;
        AppearanceActs& appearance;
    };
    Menus(QMenuBar& bar, Session& session, Prompts& prompts, Acts acts, QObject* parent);
    void rebuild();
    /// What whoever is at the screen may do: a member of staff gets the View and Help menus, on a
    /// locked screen the View menu alone.
    void attend(Attendance who);
    /// Those of the acts that stand in the toolbar too, gaps as null; until the next rebuild().
    [[nodiscard]] QList<QAction*> everyday() const;

Q_SIGNALS:
    void goTo(const soundings::Place& place);
    void newWorkspaceAsked();
    void quitAsked();

private:
    void buildFile();
    void addRecentFiles(QMenu& file);
    void buildEdit();
    void buildRound();
    void buildGo();
    void buildHelp();
    QMenu* addMenu(const QString& title, const QString& objectName);

    QMenuBar& m_bar;
    Session& m_session;
    Prompts& m_prompts;
    Acts m_acts;
    Attendance m_attendance = Attendance::Officer;
};

} // namespace soundings
