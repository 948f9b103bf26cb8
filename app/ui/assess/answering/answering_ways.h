// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answer_sheet.h"

class QPushButton;

namespace soundings {

/// The ways from one question to another, and on from the last.
class AnsweringWays final : public QWidget {
    Q_OBJECT
public:
    explicit AnsweringWays(QWidget* parent);
    void showWays(const AnswerSheet& sheet, const ItemId& item);

Q_SIGNALS:
    void previous();
    void nextUnanswered();
    void next();

private:
    QPushButton* m_previous;
    QPushButton* m_nextUnanswered;
    QPushButton* m_next;
};

} // namespace soundings
