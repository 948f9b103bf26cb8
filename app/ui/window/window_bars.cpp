// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/window_bars.h"

#include "app/session/session.h"
#include "app/ui/window/menus.h"
#include "app/ui/window/rail.h"
#include "app/ui/window/status_line.h"
#include "app/ui/window/toolbar.h"

#include <QMainWindow>
#include <QMenuBar>

#include <utility>

namespace soundings {

WindowBars::WindowBars(QMainWindow& window, Session& session, const Parts& parts)
    : QObject(&window), m_window(window), m_session(session), m_parts(parts)
{
}

void WindowBars::refresh()
{
    refreshState();
    rebuildMenusSoon();
}

void WindowBars::refreshState()
{
    m_parts.status.refresh();
    m_window.setWindowTitle(title());
}

void WindowBars::rebuildMenusSoon()
{
    if (std::exchange(m_areMenusStale, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_areMenusStale = false;
            m_parts.menus.rebuild();
            showToolbar();
        },
        Qt::QueuedConnection);
}

void WindowBars::addToolbar()
{
    m_toolbar = new Toolbar(*m_window.menuBar(), &m_window);
    showToolbar();
}

void WindowBars::showToolbar()
{
    if (m_toolbar != nullptr)
        m_toolbar->offer(m_parts.menus.everyday());
}

void WindowBars::attend(Attendance who)
{
    if (std::exchange(m_attendance, who) == who)
        return;
    m_parts.status.attend(who);
    m_parts.rail.setVisible(who == Attendance::Officer);
    m_parts.menus.attend(who);
    showToolbar();
}

QString WindowBars::title() const
{
    const QString program = QStringLiteral("Soundings");
    if (!m_session.isOpen())
        return program;
    if (m_session.workspace().isSample)
        return tr("Sample partnership – %1").arg(program);
    return QString::fromStdString(m_session.workspace().ours.name) + QStringLiteral(" – ") + program;
}

} // namespace soundings
