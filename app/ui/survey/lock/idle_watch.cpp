// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/lock/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace soundings {

using std::chrono::milliseconds;
using std::chrono::seconds;

static constexpr seconds kWarnBefore{30};

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_ticks.setInterval(seconds(1));
    connect(&m_ticks, &QTimer::timeout, this, &IdleWatch::tick);
}

void IdleWatch::begin(seconds limit)
{
    m_limit = limit;
    m_hasWarned = false;
    m_quiet.start();
    m_ticks.start();
    qApp->installEventFilter(this);
}

void IdleWatch::end()
{
    m_ticks.stop();
    qApp->removeEventFilter(this);
    stir();
}

void IdleWatch::stir()
{
    m_quiet.start();
    if (std::exchange(m_hasWarned, false))
        Q_EMIT warned(0);
}

void IdleWatch::tick()
{
    const milliseconds left = m_limit - milliseconds(m_quiet.elapsed());
    if (left <= milliseconds(0)) {
        stir();
        Q_EMIT over();
    } else if (left <= std::min<milliseconds>(kWarnBefore, m_limit / 2)) {
        m_hasWarned = true;
        Q_EMIT warned(static_cast<int>(std::chrono::ceil<seconds>(left).count()));
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        stir();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace soundings
