// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/ui/actions/action_lines.h"

class QPushButton;
class QVBoxLayout;

namespace soundings {

/// One action: what, by when, whose, what it is meant to move and whether that moved; and what can be done with it.
class ActionCard final : public QFrame {
    Q_OBJECT
public:
    /// `today`: what is overdue is so on this day. Without buttons where `mayChange` is not.
    ActionCard(const ActionLine& line, const Date& today, bool mayChange, QWidget* parent = nullptr);

Q_SIGNALS:
    void statusAsked(soundings::ActionStatus status);
    void changeAsked();
    void removeAsked();

private:
    void addState(QVBoxLayout& column, const Date& today);
    void addAim(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    QPushButton* makeAct(const QString& text, const QString& spoken, const char* name);
    QPushButton* makeStatusAct(ActionStatus status);
    ActionLine m_line;
};

} // namespace soundings
