// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace soundings {

/// Notices that nobody has pressed a key, clicked or touched anything in the program for a while.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent);
    void begin(std::chrono::seconds limit);
    void end();
    /// Somebody is there.
    void stir();

Q_SIGNALS:
    /// From half a minute before, each second, for limits under a minute from half of it: how long until it is over;
    /// 0: somebody is there again.
    void warned(int secondsLeft);
    void over();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tick();
    QElapsedTimer m_quiet;
    QTimer m_ticks;
    std::chrono::seconds m_limit{0};
    bool m_hasWarned = false;
};

} // namespace soundings
