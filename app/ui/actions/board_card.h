// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "app/ui/actions/action_lines.h"
#include "core/date.h"

namespace soundings {

/// The columns of the board, from left to right.
const std::vector<ActionStatus>& boardColumns();

/// One action on the board: a button whose menu says where it can go.
class BoardCard final : public QPushButton {
    Q_OBJECT
public:
    BoardCard(const ActionLine& line, const Date& today, bool mayChange, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void statusAsked(soundings::ActionStatus status);
    void changeAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void moveBy(int columns);
    ActionStatus m_status;
    bool m_mayChange;
};

} // namespace soundings
