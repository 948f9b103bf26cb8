// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/actions/action_lines.h"
#include "core/date.h"

class QBoxLayout;

namespace soundings {

/// Actions in plain columns by status. Alt with the left or right arrow moves the card that has the focus a column on;
/// Enter and the menu key offer every column, and the form.
class ActionBoard final : public QWidget {
    Q_OBJECT
public:
    /// `today`: what is overdue is so on this day. Nothing moves where `mayChange` is not.
    ActionBoard(const std::vector<ActionLine>& lines, const Date& today, bool mayChange, QWidget* parent = nullptr);

Q_SIGNALS:
    void statusAsked(const soundings::Action& action, soundings::ActionStatus status);
    void changeAsked(const soundings::Action& action);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeColumn(ActionStatus status, const std::vector<ActionLine>& lines, const Date& today, bool mayChange);
    QBoxLayout* m_columns = nullptr;
};

} // namespace soundings
