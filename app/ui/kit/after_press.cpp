// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/after_press.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTimer>

namespace soundings {

namespace {

class PressWatch final : public QObject {
public:
    PressWatch(QObject& owner, std::function<void()> act) : QObject(&owner), m_act(std::move(act))
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::MouseButtonRelease && !m_isLetGo) {
            m_isLetGo = true; // the release is heard of by a window, and then by a widget in it
            QTimer::singleShot(0, this, [this] {
                deleteLater();
                m_act();
            });
        }
        return false;
    }

private:
    std::function<void()> m_act;
    bool m_isLetGo = false;
};

} // namespace

void afterPress(QObject& owner, std::function<void()> act)
{
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        return act();
    new PressWatch(owner, std::move(act)); // its parent frees it where no button is let go
}

} // namespace soundings
