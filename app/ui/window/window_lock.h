// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace soundings {

/// Keeps the window in front and over the whole screen, and keeps it from being closed, until it is let go. What a
/// desktop does with its own keys is not ours.
class WindowLock final : public QObject {
    Q_OBJECT
public:
    explicit WindowLock(QMainWindow& window);
    void hold(bool isHeld);
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void holdOn();
    QMainWindow& m_window;
    Qt::WindowStates m_before;
    bool m_isHeld = false;
};

} // namespace soundings
