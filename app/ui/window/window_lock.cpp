// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/window_lock.h"

#include <QEvent>
#include <QMainWindow>

#include <utility>

namespace soundings {

WindowLock::WindowLock(QMainWindow& window) : QObject(&window), m_window(window) { window.installEventFilter(this); }

void WindowLock::hold(bool isHeld)
{
    if (std::exchange(m_isHeld, isHeld) == isHeld)
        return;
    if (isHeld) {
        m_before = m_window.windowState();
        m_window.showFullScreen();
    } else {
        m_window.setWindowState(m_before & ~(Qt::WindowFullScreen | Qt::WindowMinimized));
    }
}

void WindowLock::holdOn()
{
    if (!m_isHeld)
        return;
    if (!m_window.isFullScreen() || m_window.isMinimized())
        m_window.showFullScreen();
    m_window.raise();
    m_window.activateWindow();
}

bool WindowLock::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_isHeld)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Close) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::WindowDeactivate) // once it has happened
        QMetaObject::invokeMethod(this, &WindowLock::holdOn, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace soundings
