// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdlib>
#include <utility>

namespace soundings {

/// Ends the process once a widget has been painted that `isAwaited` knows; what was to follow is not waited for.
template <class IsAwaited> void quitAfterPaintOf(QObject* owner, IsAwaited isAwaited)
{
    class Watch final : public QObject {
    public:
        Watch(QObject* parent, IsAwaited isAwaited) : QObject(parent), m_isAwaited(std::move(isAwaited)) { }
        bool eventFilter(QObject* object, QEvent* event) override
        {
            if (event->type() == QEvent::Paint && m_isAwaited(*object))
                QTimer::singleShot(0, [] { std::_Exit(0); });
            return false;
        }

    private:
        IsAwaited m_isAwaited;
    };
    QCoreApplication::instance()->installEventFilter(new Watch(owner, std::move(isAwaited)));
}

/// Ends the process once `window` stands on the screen.
inline void quitAfterFirstPaint(QWidget& window)
{
    quitAfterPaintOf(&window, [&window](const QObject& painted) { return &painted == &window; });
}

} // namespace soundings
