// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/answering_keys.h"

#include "app/ui/assess/answering/choice_card.h"
#include "app/ui/assess/answering/evidence_list.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <optional>

namespace soundings {

namespace {

/// Beside: a button of a list that is typed into; letters meant for its field do nothing there.
enum class Where { Field, Beside, Card, Button, Elsewhere };

Where whereIs(QWidget* focus)
{
    if (qobject_cast<QLineEdit*>(focus) || qobject_cast<QPlainTextEdit*>(focus))
        return Where::Field;
    if (qobject_cast<EvidenceList*>(focus->parentWidget()))
        return Where::Beside;
    if (qobject_cast<ChoiceCard*>(focus))
        return Where::Card;
    return qobject_cast<QAbstractButton*>(focus) ? Where::Button : Where::Elsewhere;
}

std::optional<AnsweringAct> commandKey(const QKeyEvent& event)
{
    if (event.modifiers() == Qt::ControlModifier) {
        if (event.key() == Qt::Key_E)
            return AnsweringAct::Evidence;
        if (event.key() == Qt::Key_M)
            return AnsweringAct::Note;
        return std::nullopt;
    }
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_F1:
        return AnsweringAct::ShowKeys;
    case Qt::Key_PageDown:
        return AnsweringAct::Next;
    case Qt::Key_PageUp:
        return AnsweringAct::Previous;
    case Qt::Key_Escape:
        return AnsweringAct::Leave;
    default:
        return std::nullopt;
    }
}

std::optional<AnsweringAct> letterKey(int key)
{
    switch (key) {
    case Qt::Key_N:
        return AnsweringAct::NotApplicable;
    case Qt::Key_K:
        return AnsweringAct::DontKnow;
    case Qt::Key_S:
        return AnsweringAct::SameAnswer;
    case Qt::Key_C:
        return AnsweringAct::ComeBack;
    case Qt::Key_U:
        return AnsweringAct::NextUnanswered;
    case Qt::Key_Question:
        return AnsweringAct::ShowKeys;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return AnsweringAct::Clear;
    default:
        return std::nullopt;
    }
}

std::optional<AnsweringAct> cardKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return AnsweringAct::Up;
    case Qt::Key_Down:
        return AnsweringAct::Down;
    case Qt::Key_Left:
        return AnsweringAct::Previous;
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return AnsweringAct::Next;
    default:
        return std::nullopt;
    }
}

std::optional<AnsweringAct> actFor(const QKeyEvent& event, Where where)
{
    if (const auto act = commandKey(event))
        return act;
    const bool isPlain = (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (where == Where::Field || where == Where::Beside || !isPlain)
        return std::nullopt;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return AnsweringAct::Choose;
    if (const auto act = letterKey(event.key()))
        return act;
    if (where == Where::Button)
        return std::nullopt;
    return cardKey(event.key());
}

/// Enter on a link or a button that is not an answer presses it, as people expect.
bool pressesButton(const QKeyEvent& event, Where where)
{
    return (where == Where::Button || where == Where::Beside)
        && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

} // namespace

AnsweringKeys::AnsweringKeys(QWidget* view) : QObject(view), m_view(view) { qApp->installEventFilter(this); }

bool AnsweringKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if ((!isOverride && event->type() != QEvent::KeyPress) || !m_view->isVisible())
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget != QApplication::focusWidget() || (widget != m_view && !m_view->isAncestorOf(widget)))
        return false; // a key the focus widget has ignored goes up to its parents: not again
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const Where where = whereIs(widget);
    const auto act = actFor(key, where);
    if (!act && !pressesButton(key, where))
        return false;
    event->accept();
    if (isOverride)
        return true;
    if (act)
        Q_EMIT pressed(*act, *act == AnsweringAct::Choose ? key.key() - Qt::Key_0 : 0);
    else
        static_cast<QAbstractButton*>(widget)->click();
    return true;
}

bool wouldChange(AnsweringAct act)
{
    switch (act) {
    case AnsweringAct::Choose:
    case AnsweringAct::NotApplicable:
    case AnsweringAct::DontKnow:
    case AnsweringAct::SameAnswer:
    case AnsweringAct::Clear:
    case AnsweringAct::ComeBack:
        return true;
    default:
        return false;
    }
}

} // namespace soundings
