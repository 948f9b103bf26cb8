// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/lock/screen_lock.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace soundings {

namespace {

constexpr int kMostWrong = 5;
constexpr int kWaitSeconds = 60;

} // namespace

ScreenLock::ScreenLock(QObject* parent) : QObject(parent), m_idle(this) { }

QByteArray ScreenLock::digestOf(const QString& code) const
{
    return QCryptographicHash::hash(m_salt + code.toUtf8(), QCryptographicHash::Sha256);
}

void ScreenLock::switchOn(const QString& code, std::chrono::seconds idle)
{
    constexpr qsizetype kSaltBytes = 16;
    m_salt.resize(kSaltBytes);
    for (char& byte : m_salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    m_digest = digestOf(code);
    m_idleLimit = idle;
    m_wrong = 0;
    m_since.invalidate();
}

bool ScreenLock::open(const QString& code)
{
    if (secondsToWait() > 0)
        return false;
    if (digestOf(code) != m_digest) {
        if (++m_wrong % kMostWrong == 0)
            m_since.start();
        return false;
    }
    m_digest.clear();
    m_salt.clear();
    watch(false);
    return true;
}

int ScreenLock::secondsToWait() const
{
    if (!m_since.isValid())
        return 0;
    return std::max(0, kWaitSeconds - static_cast<int>(m_since.elapsed() / 1000));
}

void ScreenLock::watch(bool isSomebodyThere)
{
    if (isOn() && isSomebodyThere)
        m_idle.begin(m_idleLimit);
    else
        m_idle.end();
}

} // namespace soundings
