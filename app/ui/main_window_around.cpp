// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the pages of the main window: title, menus, toolbar, messages, and who is at the screen.
#include "app/session/session.h"
#include "app/ui/main_window.h"
#include "app/ui/window/menus.h"
#include "app/ui/window/message_bar.h"
#include "app/ui/window/rail.h"
#include "app/ui/window/status_line.h"
#include "app/ui/window/toolbar.h"

#include <QMenuBar>
#include <QUndoStack>

#include <utility>

namespace soundings {

void MainWindow::showAround()
{
    m_status->refresh();
    showTitle();
    rebuildMenusSoon();
}

/// Later, because it is often a menu's own action that asks for it; and once, however many ask.
void MainWindow::rebuildMenusSoon()
{
    if (m_menusStale)
        return;
    m_menusStale = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_menusStale = false;
            m_menus->rebuild();
            showMenus();
        },
        Qt::QueuedConnection);
}

void MainWindow::showMenus()
{
    if (m_toolbar != nullptr)
        m_toolbar->offer(m_menus->everyday());
}

void MainWindow::addToolbar()
{
    m_toolbar = new Toolbar(*menuBar());
    menuBar()->setCornerWidget(m_toolbar);
    showMenus();
}

/// Whoever is only to answer is not led elsewhere, by a slip of the hand or otherwise.
void MainWindow::attend(Attendance who)
{
    if (std::exchange(m_attendance, who) == who)
        return;
    m_rail->setVisible(who == Attendance::Officer);
    m_menus->attend(who);
    showMenus();
}

/// What was taken back, where it cannot be seen.
void MainWindow::sayUndone()
{
    const auto page = m_pages.find(m_current);
    const QString what = m_session.undoStack()->redoText();
    if (what.isEmpty() || page == m_pages.end() || page->second->isTaken())
        return;
    m_messages->say(MessageKind::Note, tr("Undone: %1.").arg(what));
}

void MainWindow::say(const QString& message)
{
    const bool isFresh = m_actJustDone && m_session.undoStack()->canUndo();
    m_messages->say(isFresh ? MessageKind::Done : MessageKind::Note, message,
                    isFresh ? MessageBar::Undo::Offered : MessageBar::Undo::No);
}

void MainWindow::showTitle()
{
    const QString program = QStringLiteral("Soundings");
    if (!m_session.isOpen())
        setWindowTitle(program);
    else if (m_session.isSample())
        setWindowTitle(tr("Sample partnership – %1").arg(program));
    else
        setWindowTitle(QString::fromStdString(m_session.ours().name) + QStringLiteral(" – ") + program);
}

} // namespace soundings
