// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>

#include "app/ui/survey/lock/idle_watch.h"

namespace soundings {

inline constexpr int kShortestCode = 4; ///< characters of the code

/// The lock of a screen that staff answer on. The code is in no file and not kept itself: only a digest of it, with a
/// salt, until the lock is opened.
class ScreenLock final : public QObject {
    Q_OBJECT
public:
    explicit ScreenLock(QObject* parent);
    [[nodiscard]] bool isOn() const { return !m_digest.isEmpty(); }
    /// `idle`: after so long without a key, the survey begins anew.
    void switchOn(const QString& code, std::chrono::seconds idle);
    /// Opens the lock if the code is right, and secondsToWait() is 0.
    bool open(const QString& code);
    /// How long no code is taken, after some that were wrong.
    [[nodiscard]] int secondsToWait() const;
    /// Somebody is in the middle of something that must not stay on the screen.
    void watch(bool isSomebodyThere);
    [[nodiscard]] IdleWatch& idle() { return m_idle; }

private:
    [[nodiscard]] QByteArray digestOf(const QString& code) const;
    QByteArray m_salt;
    QByteArray m_digest; ///< empty: not locked
    std::chrono::seconds m_idleLimit{0};
    IdleWatch m_idle;
    int m_wrong = 0;
    QElapsedTimer m_since; ///< the last of too many wrong codes
};

} // namespace soundings
