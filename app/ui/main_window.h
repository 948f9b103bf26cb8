// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "app/session/changes.h"
#include "app/ui/page.h"

#include <map>
#include <set>

class QStackedWidget;

namespace soundings {

class ActMessages;
class AppearanceActs;
class Error;
class FileActs;
class Menus;
class MessageBar;
class PageFocus;
class Prompts;
class Rail;
class RoundActs;
class Session;
class Settings;
class StatusLine;
class WindowBars;
class WindowLock;

/// The window: rail, message bar, pages, status line. It only connects them; what is done is in the acts and the pages.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session& session, Prompts& prompts, Settings& settings);
    ~MainWindow() override;
    void goTo(const Place& place);
    [[nodiscard]] PageId page() const { return m_current; }
    [[nodiscard]] FileActs& fileActs() const { return *m_file; }

Q_SIGNALS:
    /// Once, when the window has been painted for the first time and has no page yet.
    void appeared();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void layOut();
    void connectActs();
    void leavePageFor(const Place& place);
    void workspaceChanged();
    void showWorkspace();
    void sessionChanged(const Changes& changes);
    void lookChanged();
    void rebuildAll();
    void clearPages();
    [[nodiscard]] bool isPageTaken() const;
    Page* pageFor(PageId id);

    Session& m_session;
    Prompts& m_prompts;
    Settings& m_settings;
    FileActs* m_file;
    RoundActs* m_round;
    AppearanceActs* m_appearance;
    Rail* m_rail;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    Menus* m_menus;
    WindowBars* m_bars;
    ActMessages* m_acts;
    PageFocus* m_focus;
    WindowLock* m_lock;
    std::map<PageId, Page*> m_pages;
    std::set<PageId> m_outdated; ///< pages to build anew before they are seen again
    PageId m_current = PageId::Home;
    bool m_hasAppeared = false;
};

} // namespace soundings
