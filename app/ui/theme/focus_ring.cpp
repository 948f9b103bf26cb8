// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme/focus_ring.h"

#include "app/ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

namespace soundings {

namespace {

constexpr int kGap = 2;
constexpr int kWidth = 2;

bool showsItself(const QWidget* widget)
{
    const QVariant ring = widget->property("ring");
    return widget->isWindow() || qobject_cast<const QMenu*>(widget) != nullptr
        || qobject_cast<const QMenuBar*>(widget) != nullptr || widget->window()->windowType() == Qt::Popup
        || (ring.isValid() && !ring.toBool());
}

/// The part of the window in which `widget` is not scrolled away.
QRect visiblePart(const QWidget* widget)
{
    const QWidget* window = widget->window();
    QRect part = window->rect();
    for (const QWidget* inner = widget->parentWidget(); inner != nullptr && inner != window;
         inner = inner->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(inner->parentWidget());
        if (area != nullptr && area->viewport() == inner)
            part &= QRect(inner->mapTo(window, QPoint()), inner->size());
    }
    return part;
}

} // namespace

FocusRing::FocusRing() : QWidget(nullptr)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
}

void FocusRing::follow(QApplication& application)
{
    static QPointer<FocusRing> ring;
    connect(&application, &QApplication::focusChanged, &application, [](QWidget*, QWidget* now) {
        if (ring == nullptr)
            ring = new FocusRing;
        ring->moveTo(now);
    });
    connect(&application, &QCoreApplication::aboutToQuit, &application, [] { delete ring; });
}

void FocusRing::moveTo(QWidget* widget)
{
    for (QWidget* old = m_target; old != nullptr; old = old->isWindow() ? nullptr : old->parentWidget())
        old->removeEventFilter(this);
    m_target = widget != nullptr && !showsItself(widget) ? widget : nullptr;
    if (m_target == nullptr) {
        hide();
        return;
    }
    if (parentWidget() != m_target->window())
        setParent(m_target->window());
    for (QWidget* outer = m_target; outer != nullptr; outer = outer->isWindow() ? nullptr : outer->parentWidget())
        outer->installEventFilter(this);
    place();
}

void FocusRing::place()
{
    if (m_target == nullptr || !m_target->isVisible()) {
        hide();
        return;
    }
    const int reach = kGap + kWidth;
    const QRect target(m_target->mapTo(m_target->window(), QPoint()), m_target->size());
    m_ring = target.adjusted(-reach, -reach, reach, reach);
    const QRect visible = visiblePart(m_target);
    const bool isWhole = visible.top() <= target.top() && target.bottom() <= visible.bottom();
    const QRect shown = m_ring & visible.adjusted(-reach, isWhole ? -reach : 0, reach, isWhole ? reach : 0);
    if (shown.isEmpty()) {
        hide();
        return;
    }
    setGeometry(shown);
    raise();
    show();
    update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        place();
        break;
    case QEvent::ParentChange:
        moveTo(m_target);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTokens().accent, kWidth));
    const QRectF ring = QRectF(m_ring.translated(-pos())).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ring, space::kRadius + kGap, space::kRadius + kGap);
}

} // namespace soundings
