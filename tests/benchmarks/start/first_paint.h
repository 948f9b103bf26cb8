// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace soundings {

/// Quits the application once `window` and what is in it has been painted.
inline void quitAfterFirstPaint(QWidget& window)
{
    class Watch final : public QObject {
    public:
        using QObject::QObject;
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
            return false;
        }
    };
    window.installEventFilter(new Watch(&window));
}

} // namespace soundings
