// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace soundings {

enum class AnsweringAct {
    Choose, ///< the card with the number
    Up,
    Down,
    NotApplicable,
    DontKnow,
    SameAnswer, ///< as last round
    Clear,
    ComeBack,
    Next,
    Previous,
    NextUnanswered,
    Evidence,
    Note,
    ShowKeys,
    Leave ///< Escape: close the panel of keys, else out of a field, else out of the questions
};

/// Whether the act gives, takes away or marks an answer.
bool wouldChange(AnsweringAct act);

/// Turns keys pressed anywhere inside a view into acts, ahead of scrollers and the window's shortcuts. Letters, digits
/// and arrows are left alone in a text field; Enter is left to links and buttons that are not answers.
class AnsweringKeys final : public QObject {
    Q_OBJECT
public:
    explicit AnsweringKeys(QWidget* view);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// `number` is the digit for Choose; else 0.
    void pressed(soundings::AnsweringAct act, int number);

private:
    QWidget* m_view;
};

} // namespace soundings
